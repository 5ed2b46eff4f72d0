// An SVG is a program until proven a drawing: scripts, links to the outside and anything unknown never reach the library.
import { type Attr, DOMParser, type Element, onErrorStopParsing, XMLSerializer } from '@xmldom/xmldom';
import { isElement, linkSpace, refuseExplosion, UnsafeSvg } from './svg-explosion.ts';

export type CleanSvg = { kind: 'clean'; text: string; width: number; height: number } | { kind: 'unsafe' } | { kind: 'broken' };

const svgSpace = 'http://www.w3.org/2000/svg';
const maxNodes = 100_000;
const maxDepth = 200;

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

const drawn = words(`
  svg g defs symbol use path rect circle ellipse line polyline polygon text tspan image style
  linearGradient radialGradient stop clipPath mask pattern marker title desc
`);
/** Met anywhere, these say that the file is no drawing. Other unknown elements (editors' notes) are left out silently. */
const active = words(
  'script foreignobject iframe object embed audio video canvas handler listener a set animate animatemotion animatetransform',
);
const attributes = words(`
  id class style width height viewBox preserveAspectRatio version x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points
  transform gradientTransform gradientUnits spreadMethod offset patternUnits patternContentUnits patternTransform
  clipPathUnits maskUnits maskContentUnits refX refY markerWidth markerHeight markerUnits orient pathLength rotate
  textLength lengthAdjust href fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display visibility overflow
  stop-color stop-opacity clip-path clip-rule mask marker-start marker-mid marker-end font-family font-size font-weight
  font-style font-variant font-stretch text-anchor text-decoration letter-spacing word-spacing dominant-baseline
  alignment-baseline baseline-shift paint-order vector-effect shape-rendering text-rendering mix-blend-mode isolation
`);

const insideLink = /^\s*#/;
const dataPicture = /^\s*data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/;

/** What drawing programs write on top; it names the W3C's own rules and is never fetched. Any other type may define entities. */
const plainType = /<!DOCTYPE\s+svg\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [^"<>]*"\s+"http:\/\/www\.w3\.org\/[^"<>]*"\s*>/;

export function cleanSvg(source: string): CleanSvg {
  const text = source.replace(plainType, '');
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return { kind: 'unsafe' };
  try {
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'image/svg+xml');
    const root = document.documentElement;
    if (root === null || root.localName !== 'svg' || root.namespaceURI !== svgSpace) return { kind: 'broken' };
    cleanElement(root, { nodes: 0 }, 0);
    refuseExplosion(root, maxNodes);
    const size = sizeOf(root);
    if (size === null) return { kind: 'broken' };
    // Without a size of its own a drawing has a different one in every program.
    root.setAttribute('width', String(size.width));
    root.setAttribute('height', String(size.height));
    return { kind: 'clean', text: new XMLSerializer().serializeToString(root), ...size };
  } catch (error) {
    if (error instanceof UnsafeSvg) return { kind: 'unsafe' };
    if (error instanceof Error && error.name === 'ParseError') return { kind: 'broken' };
    throw error;
  }
}

function cleanElement(element: Element, budget: { nodes: number }, depth: number): void {
  if (++budget.nodes > maxNodes || depth > maxDepth) throw new UnsafeSvg('too many parts');
  for (const attribute of [...element.attributes]) cleanAttribute(element, attribute);
  if (element.localName === 'style') refuseStyle(element.textContent ?? '');
  for (const child of [...element.childNodes]) {
    if (isElement(child)) {
      const name = child.localName ?? '';
      if (active.has(name.toLowerCase())) throw new UnsafeSvg(name);
      if (child.namespaceURI === svgSpace && drawn.has(name)) cleanElement(child, budget, depth + 1);
      else {
        // What is left out is still looked through: a script hidden in an editor's note is no accident.
        cleanElement(child, budget, depth + 1);
        element.removeChild(child);
      }
    } else if (child.nodeType !== child.TEXT_NODE && child.nodeType !== child.CDATA_SECTION_NODE) element.removeChild(child);
  }
}

function cleanAttribute(element: Element, attribute: Attr): void {
  const name = attribute.localName ?? attribute.name;
  const { value } = attribute;
  if (/^on/i.test(name)) throw new UnsafeSvg(name);
  if (/^(javascript|vbscript):/i.test(value.replace(/[\0-\x20]/g, ''))) throw new UnsafeSvg(name);
  const isLink = name === 'href' && (attribute.namespaceURI === linkSpace || !attribute.namespaceURI);
  if (isLink) {
    const isAllowed = insideLink.test(value) || (element.localName === 'image' && dataPicture.test(value));
    if (!isAllowed) throw new UnsafeSvg(name);
    return;
  }
  if (attribute.name === 'xmlns' || attribute.prefix === 'xmlns' || attribute.name === 'xml:space') return;
  if (attribute.namespaceURI || !attributes.has(name)) {
    element.removeAttributeNode(attribute);
    return;
  }
  refuseStyle(value);
}

/** CSS and presentation attributes may point inside the drawing only. */
function refuseStyle(css: string): void {
  const plain = css.replace(/\/\*.*?\*\//gs, '');
  // A backslash can spell any of these words past the test.
  if (/\\|@import|@font-face|expression\s*\(|image-set\s*\(|-moz-binding|behavior\s*:/i.test(plain)) throw new UnsafeSvg('style');
  for (const [, target = ''] of plain.matchAll(/url\s*\(([^)]*)/gi)) {
    if (!/^\s*["']?#/.test(target)) throw new UnsafeSvg('url');
  }
}

/** In CSS pixels, from width and height, or else from the view box. */
function sizeOf(root: Element): { width: number; height: number } | null {
  const box = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box.length === 4 && box.every(Number.isFinite) ? box : [];
  const width = lengthOf(root.getAttribute('width'));
  const height = lengthOf(root.getAttribute('height'));
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : null;
  if (width !== null && height !== null) return { width, height };
  if (ratio === null) return null;
  if (width !== null) return { width, height: width / ratio };
  if (height !== null) return { width: height * ratio, height };
  return { width: boxWidth, height: boxHeight };
}

const pixelsPerUnit: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

function lengthOf(text: string | null): number | null {
  const match = /^\s*(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(text ?? '');
  const value = Number(match?.[1]) * (pixelsPerUnit[(match?.[2] ?? '').toLowerCase()] ?? Number.NaN);
  return Number.isFinite(value) && value > 0 ? value : null;
}

// Which font the styles of a Word file give to text that names none itself (ECMA-376 Part 1, §17.7.2): the character style before
// the paragraph style, that before the table's, each with the styles it is based on, and the document's defaults at last.
import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';

/** The ids of the styles that a run of text has, null for none. */
export type RunStyles = { character: string | null; paragraph: string | null; table: string | null };

/** '' where no style names a font, or one of the theme: those are never from before Unicode. */
export type FontOfStyles = (styles: RunStyles) => string;

type Kind = keyof RunStyles;
type Style = { font: string | null; basedOn: string | null };

/** `xml` is the text of word/styles.xml. */
export function readStyleFonts(xml: string): FontOfStyles {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'application/xml').documentElement;
  const styles = new Map<string, Style>();
  const defaults: Partial<Record<Kind, string>> = {};
  for (const element of childrenOf(root, 'style')) {
    const kind = attribute(element, 'type');
    const id = attribute(element, 'styleId');
    if (id === null || !isKind(kind) || styles.has(`${kind} ${id}`)) continue;
    const [basedOn] = childrenOf(element, 'basedOn');
    styles.set(`${kind} ${id}`, { font: fontIn(element), basedOn: basedOn ? attribute(basedOn, 'val') : null });
    if (['1', 'true', 'on'].includes(attribute(element, 'default') ?? '')) defaults[kind] ??= id;
  }
  const [documentDefaults] = childrenOf(root, 'docDefaults');
  const [runDefaults] = documentDefaults ? childrenOf(documentDefaults, 'rPrDefault') : [];
  const documentFont = runDefaults ? fontIn(runDefaults) : null;

  function fontOf(kind: Kind, named: string | null): string | null {
    // A style that is not there is as good as none.
    const isThere = named !== null && styles.has(`${kind} ${named}`);
    let id = isThere ? named : (defaults[kind] ?? null);
    const seen = new Set<string>();
    while (id !== null && !seen.has(id)) {
      seen.add(id);
      const style = styles.get(`${kind} ${id}`);
      if (style === undefined || style.font !== null) return style?.font ?? null;
      id = style.basedOn;
    }
    return null;
  }

  return ({ character, paragraph, table }) =>
    fontOf('character', character) ?? fontOf('paragraph', paragraph) ?? fontOf('table', table) ?? documentFont ?? '';
}

function isKind(kind: string | null): kind is Kind {
  return kind === 'character' || kind === 'paragraph' || kind === 'table';
}

/** Whatever the prefix is; strict and transitional files differ in the name of the name space only. */
function childrenOf(parent: Element | null, name: string): Element[] {
  return [...(parent?.childNodes ?? [])].filter((child): child is Element => child.nodeType === 1 && child.localName === name);
}

function attribute(element: Element, name: string): string | null {
  return [...element.attributes].find(({ localName }) => localName === name)?.value ?? null;
}

/** The font that the run properties of an element set for Latin letters: null for none, '' for one of the theme. */
function fontIn(element: Element): string | null {
  const [properties] = childrenOf(element, 'rPr');
  const [fonts] = properties ? childrenOf(properties, 'rFonts') : [];
  if (fonts === undefined) return null;
  if (attribute(fonts, 'asciiTheme') !== null) return '';
  return attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi');
}

// How much a drawing draws: copies, patterns, masks and markers can double it at every step, and whoever paints it would never end.
import type { Element, Node } from '@xmldom/xmldom';

export class UnsafeSvg extends Error {}

export const linkSpace = 'http://www.w3.org/1999/xlink';
export const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

/** Every rule of the style sheets is held against every element. */
const maxLookups = 20_000_000;

/** Throws UnsafeSvg when more than `maxNodes` would be drawn, or when something is drawn within itself. */
export function refuseExplosion(root: Element, maxNodes: number): void {
  const byId = new Map<string, Element>();
  const rules: Rule[] = [];
  const counts = new Map<Element, number>();
  const open = new Set<Element>();
  let nodes = 0;
  const collect = (element: Element): void => {
    nodes++;
    const id = element.getAttribute('id');
    if (id) byId.set(id, element);
    if (element.localName === 'style') rules.push(...rulesOf(element.textContent ?? ''));
    for (const child of element.childNodes) if (isElement(child)) collect(child);
  };
  const count = (element: Element): number => {
    const known = counts.get(element);
    if (known !== undefined) return known;
    if (open.has(element)) throw new UnsafeSvg('a circle of references');
    open.add(element);
    let sum = 1;
    for (const child of element.childNodes) if (isElement(child)) sum += count(child);
    for (const id of referencesOf(element, rules)) {
      const target = byId.get(id);
      // Colours that run into each other draw nothing themselves.
      if (target !== undefined && !/Gradient$/.test(target.localName ?? '')) sum += count(target);
      if (sum > maxNodes) throw new UnsafeSvg('too many copies');
    }
    if (sum > maxNodes) throw new UnsafeSvg('too many copies');
    open.delete(element);
    counts.set(element, sum);
    return sum;
  };
  collect(root);
  if (nodes * rules.length > maxLookups) throw new UnsafeSvg('too many rules');
  count(root);
}

function referencesOf(element: Element, rules: readonly Rule[]): string[] {
  const own = [...element.attributes].flatMap(({ value }) => urlsOf(value));
  const styled = rules.filter((rule) => isMeant(element, rule)).flatMap(({ ids }) => ids);
  const link = element.localName === 'use' ? (element.getAttribute('href') ?? element.getAttributeNS(linkSpace, 'href')) : null;
  return [...own, ...styled, ...(link === null ? [] : [link.trim().slice(1)])];
}

function urlsOf(css: string): string[] {
  return [...css.matchAll(/url\s*\(\s*["']?\s*#([^"')]*)/gi)].map(([, id = '']) => id.trim());
}

/** A rule of a style sheet that points somewhere, by the last part of its selector: `.a > rect.b` may be any `rect.b`. */
type Rule = { ids: string[]; name: string; id: string; classes: string[] };

function rulesOf(css: string): Rule[] {
  const plain = css.replace(/\/\*.*?\*\//gs, '');
  return [...plain.matchAll(/([^{}]*)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const ids = urlsOf(body);
    return ids.length === 0 ? [] : selectors.split(',').map((selector) => ruleOf(selector, ids));
  });
}

function ruleOf(selector: string, ids: string[]): Rule {
  const last =
    selector
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? '';
  const parts = (pattern: RegExp): string[] => [...last.matchAll(pattern)].map(([, part = '']) => part);
  return { ids, name: /^[\w-]+/.exec(last)?.[0] ?? '', id: parts(/#([\w-]+)/g)[0] ?? '', classes: parts(/\.([\w-]+)/g) };
}

function isMeant(element: Element, { name, id, classes }: Rule): boolean {
  if (name !== '' && name !== element.localName) return false;
  if (id !== '' && id !== element.getAttribute('id')) return false;
  const own = (element.getAttribute('class') ?? '').split(/\s+/);
  return classes.every((one) => own.includes(one));
}

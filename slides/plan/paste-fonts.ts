// Which font each letter of a pasted text had, read from the HTML beside it: old Vietnamese fonts tell how its letters are coded.

/** A piece of text and the name of its font, or '' when none is named. */
export type FontRun = { text: string; font: string };

/** More is no paste of a slogan, and its fonts are not looked at. */
const maxHtml = 2_000_000;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
};
const silent = new Set(['script', 'style', 'title', 'head', 'xml']);
const alone = new Set(['br', 'img', 'hr', 'meta', 'link', 'input', 'col', 'area', 'base', 'wbr']);

/** The text of a piece of HTML in its order, in runs of one font; white space is left out, as browsers and Word differ in it. */
export function fontRuns(html: string): FontRun[] {
  if (html.length > maxHtml) return [];
  const rules = fontRules(html);
  const runs: FontRun[] = [];
  const open: { tag: string; font: string }[] = [];
  const body = html.replace(/<!--[\s\S]*?-->/g, '').replace(/<!\[[\s\S]*?\]>/g, '');
  for (const [, closing, name, attributes, plain] of body.matchAll(
    /<(\/?)([a-z][\w:]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|([^<]+|<)/gi,
  )) {
    if (plain !== undefined) {
      const text = decodeEntities(plain).replace(/\s+/g, '');
      if (text === '' || open.some(({ tag }) => silent.has(tag))) continue;
      runs.push({ text, font: open.at(-1)?.font ?? '' });
      continue;
    }
    const tag = (name ?? '').toLowerCase();
    if (closing === '/') {
      const at = open.findLastIndex((one) => one.tag === tag);
      if (at >= 0) open.length = at;
    } else if (!alone.has(tag) && !(attributes ?? '').endsWith('/')) {
      open.push({ tag, font: ownFont(tag, attributes ?? '', rules) ?? open.at(-1)?.font ?? '' });
    }
  }
  return runs;
}

/** Fonts that the style sheet in the HTML gives to `p.MsoNormal`, `span` or `.x`; Word names them there. */
function fontRules(html: string): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  for (const [, sheet] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)) {
    for (const [, selectors, body] of (sheet ?? '').replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const font = fontIn(body ?? '');
      if (font === null || /^\s*@/.test(selectors ?? '')) continue;
      for (const selector of (selectors ?? '').split(',')) rules.set(selector.trim().toLowerCase(), font);
    }
  }
  return rules;
}

function ownFont(tag: string, attributes: string, rules: ReadonlyMap<string, string>): string | null {
  const attribute = (name: string): string | null => {
    const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes);
    return found === null ? null : decodeEntities(found[1] ?? found[2] ?? found[3] ?? '');
  };
  const inline = fontIn(attribute('style') ?? '');
  if (inline !== null) return inline;
  const face = tag === 'font' ? attribute('face') : null;
  if (face !== null) return firstFont(face);
  for (const name of (attribute('class') ?? '').toLowerCase().split(/\s+/)) {
    const byClass = name === '' ? undefined : (rules.get(`${tag}.${name}`) ?? rules.get(`.${name}`));
    if (byClass !== undefined) return byClass;
  }
  return rules.get(tag) ?? null;
}

/** The font that a list of declarations sets for Latin letters. */
function fontIn(declarations: string): string | null {
  const found =
    /(?:^|[;\s])font-family\s*:\s*([^;]+)/i.exec(declarations) ??
    /(?:^|[;\s])mso-ascii-font-family\s*:\s*([^;]+)/i.exec(declarations);
  return found === null ? null : firstFont(found[1] ?? '');
}

const firstFont = (list: string): string => (list.split(',')[0] ?? '').replace(/["']/g, '').trim();

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));?/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

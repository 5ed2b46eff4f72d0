// The job in words: sizes, finishing and days as people write them.
import type { Page } from '../../model/design.ts';
import type { Edge, EdgeLengths, Eyelets, Finishing } from '../../model/finishing.ts';
import type { Language } from '../../model/settings.ts';
import { shopWords } from './shop-words.ts';

const edges: readonly Edge[] = ['top', 'right', 'bottom', 'left'];

/** A length in mm to a tenth, with the decimal sign of the language. */
export function lengthText(mm: number, language: Language): string {
  const text = String(Math.round(mm * 10) / 10);
  return `${language === 'vi' ? text.replace('.', ',') : text} mm`;
}

export function sizeText({ width, height }: Pick<Page, 'width' | 'height'>, language: Language): string {
  return `${lengthText(width, language).replace(' mm', '')} × ${lengthText(height, language)}`;
}

export function bleedText(bleedMm: number, language: Language): string {
  const words = shopWords[language];
  return bleedMm === 0 ? words.none : `${lengthText(bleedMm, language)} ${words.eachEdge}`;
}

/** `2026-11-30` as `30/11/2026` in Vietnamese. */
export function dayText(date: string, language: Language): string {
  return language === 'vi' ? date.split('-').reverse().join('/') : date;
}

/** One line for each thing to be done; empty where nothing is. */
export function finishingLines(finishing: Finishing | null, language: Language): string[] {
  if (finishing === null) return [];
  const words = shopWords[language];
  const { hem, polePocket, frame, eyelets } = finishing;
  return [
    ...edgeLines(words.hem, hem, language),
    ...edgeLines(words.polePocket, polePocket, language),
    ...(frame === 0 ? [] : [`${words.frame} ${lengthText(frame, language)}`]),
    ...(eyelets === null ? [] : [eyeletLine(eyelets, language)]),
  ];
}

/** Edges of the same length stand together: “Viền gấp 30 mm: trên, dưới”. */
function edgeLines(name: string, lengths: EdgeLengths, language: Language): string[] {
  const used = [...new Set(edges.map((edge) => lengths[edge]))].filter((mm) => mm > 0);
  return used.map((mm) => {
    const where = edges.filter((edge) => lengths[edge] === mm);
    return `${name} ${lengthText(mm, language)}: ${edgeNames(where, language)}`;
  });
}

function edgeNames(where: readonly Edge[], language: Language): string {
  const words = shopWords[language];
  return where.length === edges.length ? words.allEdges : where.map((edge) => words[edge]).join(', ');
}

function eyeletLine({ spacing, inset, diameter, placement, edges: on }: Eyelets, language: Language): string {
  const words = shopWords[language];
  const ring = `${words.eyelets} Ø ${lengthText(diameter, language)}`;
  const apart =
    language === 'vi' ? `${words.spacing} ${lengthText(spacing, language)}` : `${lengthText(spacing, language)} ${words.spacing}`;
  const fromEdge =
    language === 'vi' ? `${words.inset} ${lengthText(inset, language)}` : `${lengthText(inset, language)} ${words.inset}`;
  if (placement === 'corners') return `${ring}, ${words.corners}, ${fromEdge}`;
  const where = edgeNames(
    edges.filter((edge) => on[edge]),
    language,
  );
  const corners = placement === 'edges-without-corners' ? `, ${words.withoutCorners}` : '';
  return `${ring}: ${where}, ${apart}, ${fromEdge}${corners}`;
}

// Small makers of designs for tests: only what matters in a test is named there.
import { type Design, design as designSchema } from '../../slides/model/design.ts';
import { type Element, element as elementSchema } from '../../slides/model/element.ts';
import { type Theme, theme as themeSchema } from '../../slides/model/theme.ts';

export const testTheme: Theme = themeSchema.parse({
  id: 'theme-test',
  name: 'Test',
  colors: { ground: '#c8102e', ink: '#ffde00', accent: '#ffffff', surface: '#7a0018', muted: '#f3c9cf' },
  headingFont: 'Barlow Condensed',
  bodyFont: 'Be Vietnam Pro',
  inks: { ground: null, ink: null, accent: null, surface: null, muted: null },
  logoMediaId: null,
});

type Loose = Record<string, unknown>;
let lastId = 0;

const box = {
  name: '',
  x: 0,
  y: 0,
  width: 100,
  height: 100,
  rotation: 0,
  flipX: false,
  flipY: false,
  opacity: 1,
  isLocked: false,
  isHidden: false,
  shadow: null,
};
const kinds: Record<Element['kind'], Loose> = {
  text: {
    text: '',
    fontFamily: 'Be Vietnam Pro',
    fontWeight: 700,
    fontSize: 20_000,
    fill: { kind: 'solid', color: '@ink' },
    stroke: null,
    align: 'center',
    verticalAlign: 'middle',
    lineHeight: 1.2,
    letterSpacing: 0,
    isUpperCase: false,
    isUnderlined: false,
    runs: [],
    lineScaling: 'uniform',
    arc: 0,
    fit: 'fill',
  },
  rectangle: { fill: { kind: 'solid', color: '@accent' }, stroke: null, cornerRadius: 0 },
  ellipse: { fill: { kind: 'solid', color: '@accent' }, stroke: null },
  line: { stroke: { color: '@accent', width: 4 } },
  polygon: { fill: { kind: 'solid', color: '@accent' }, stroke: null, points: 5, innerRatio: null },
  picture: { mediaId: '0'.repeat(64), fit: 'cover', crop: { x: 0, y: 0, width: 1, height: 1 }, cornerRadius: 0, alt: '' },
  group: { children: [] },
};

export function element(kind: Element['kind'], own: Loose = {}): Element {
  lastId++;
  return elementSchema.parse({ id: `e${lastId}`, kind, ...box, ...kinds[kind], ...own });
}

export function design(page: Loose, elements: Element[], own: Loose = {}): Design {
  return designSchema.parse({
    id: 'design-test',
    name: 'Thử nghiệm',
    kind: 'slide',
    page: { width: 960, height: 540, unit: 'px', bleed: 0, safeMargin: 0, ...page },
    background: { kind: 'solid', color: '@ground' },
    elements,
    themeId: 'theme-test',
    campaignId: null,
    slogan: null,
    templateId: null,
    finishing: null,
    acceptedRemarks: [],
    approval: null,
    createdAtMs: 1_700_000_000_000,
    updatedAtMs: 1_700_000_000_000,
    ...own,
  });
}

/** The banner of the main job: 6 m by 0.8 m, one slogan of a plan. */
export function bannerDesign(own: Loose = {}): Design {
  const slogan = 'Toàn dân tham gia bảo vệ môi trường xanh, sạch, đẹp';
  const letters = { text: slogan, x: 250, y: 100, width: 5500, height: 600, fontFamily: 'Barlow Condensed', isUpperCase: true };
  return design({ width: 6000, height: 800, unit: 'mm', bleed: 50, safeMargin: 80 }, [element('text', letters)], {
    name: slogan,
    kind: 'banner',
    ...own,
  });
}

// Small elements and designs for the tests of the design commands.
import { type Design, design as designSchema } from '../../../slides/model/design.ts';
import { type Element, element as elementSchema } from '../../../slides/model/element.ts';
import type { ElementId } from '../../../slides/model/id.ts';

type Rectangle = Extract<Element, { kind: 'rectangle' }>;

const box = {
  name: '',
  x: 0,
  y: 0,
  width: 100,
  height: 50,
  rotation: 0,
  flipX: false,
  flipY: false,
  opacity: 1,
  isLocked: false,
  isHidden: false,
  shadow: null,
};

export const id = (text: string): ElementId => text as ElementId;

export function rectangle(name: string, over: object = {}): Rectangle {
  return elementSchema.parse({
    ...box,
    id: name,
    kind: 'rectangle',
    fill: { kind: 'solid', color: '@accent' },
    stroke: null,
    cornerRadius: 0,
    ...over,
  }) as Rectangle;
}

export function text(name: string, over: object = {}): Element {
  return elementSchema.parse({
    ...box,
    id: name,
    kind: 'text',
    text: 'Xin chào',
    fontFamily: 'Be Vietnam Pro',
    fontWeight: 600,
    fontSize: 40,
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
    fit: 'shrink',
    ...over,
  });
}

export function group(name: string, children: Element[], over: object = {}): Element {
  return elementSchema.parse({ ...box, id: name, kind: 'group', children, ...over });
}

export function designOf(elements: Element[], page: object = {}): Design {
  return designSchema.parse({
    id: 'd1',
    name: 'Thiết kế',
    kind: 'slide',
    page: { width: 1920, height: 1080, unit: 'px', bleed: 0, safeMargin: 40, ...page },
    background: { kind: 'solid', color: '@ground' },
    elements,
    themeId: 'theme-red',
    campaignId: null,
    slogan: null,
    templateId: null,
    finishing: null,
    acceptedRemarks: [],
    approval: null,
    createdAtMs: 0,
    updatedAtMs: 0,
  });
}

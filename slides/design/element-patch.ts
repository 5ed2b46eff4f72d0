// Changes of an element's own properties, typed by kind, and refused when the result would not be a valid element.
import { type Element, type ElementKind, element as elementSchema, type TextElement } from '../model/element.ts';
import { clearFromRuns, replaceText } from './edit-runs.ts';

type Fixed = 'id' | 'kind' | 'children' | 'isLocked' | 'isHidden';
type OwnProperties<E> = E extends Element ? Omit<E, Fixed> : never;
/** What every kind has. */
export type CommonProperties = OwnProperties<Extract<Element, { kind: 'group' }>>;
export type PropertiesOf<K extends ElementKind> = OwnProperties<Extract<Element, { kind: K }>>;

/** `of` says which kind of element the change is for; others are left alone. `any` is for what all kinds share. */
export type ElementPatch =
  | { of: 'any'; set: Partial<CommonProperties> }
  | { [K in ElementKind]: { of: K; set: Partial<PropertiesOf<K>> } }[ElementKind];

/** The changed element; the same one when the patch is not for it, changes nothing, or would make it invalid. */
export function patchElement(element: Element, patch: ElementPatch): Element {
  if (patch.of !== 'any' && patch.of !== element.kind) return element;
  const set = element.kind === 'text' && patch.of === 'text' ? withRuns(element, patch.set) : patch.set;
  const changed = { ...element, ...set };
  const isSame = Object.keys(set).every((key) => isSameValue(Reflect.get(changed, key), Reflect.get(element, key)));
  if (isSame) return element;
  // A group's children did not change, and checking thousands of them at each step of a slider would be felt.
  const parsed = elementSchema.safeParse(changed.kind === 'group' ? { ...changed, children: [] } : changed);
  if (!parsed.success) return element;
  return element.kind === 'group' && parsed.data.kind === 'group' ? { ...parsed.data, children: element.children } : parsed.data;
}

/** Lists (runs, that is) are made anew at every key that is pressed, mostly to say the same. */
function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return Array.isArray(one) && Array.isArray(other) && JSON.stringify(one) === JSON.stringify(other);
}

/** Runs follow the text, and give way to what is set on all of it; a change that names its runs knows better. */
function withRuns(element: TextElement, set: Partial<PropertiesOf<'text'>>): Partial<PropertiesOf<'text'>> {
  if (set.runs !== undefined || element.runs.length === 0) return set;
  const text = set.text ?? element.text;
  const moved = set.text === undefined ? element.runs : replaceText(element.runs, element.text, set.text);
  const names = runProperties.filter((name) => set[name] !== undefined);
  const runs = clearFromRuns(moved, names, text.length);
  return runs === element.runs ? set : { ...set, runs: [...runs] };
}

const runProperties = ['fontFamily', 'fontWeight', 'fill', 'letterSpacing', 'isUnderlined'] as const;

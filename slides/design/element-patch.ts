// Changes of an element's own properties, typed by kind, and refused when the result would not be a valid element.
import { type Element, type ElementKind, element as elementSchema } from '../model/element.ts';

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
  const changed = { ...element, ...patch.set };
  const isSame = Object.keys(patch.set).every((key) => Reflect.get(changed, key) === Reflect.get(element, key));
  if (isSame) return element;
  // A group's children did not change, and checking thousands of them at each step of a slider would be felt.
  const parsed = elementSchema.safeParse(changed.kind === 'group' ? { ...changed, children: [] } : changed);
  if (!parsed.success) return element;
  return element.kind === 'group' && parsed.data.kind === 'group' ? { ...parsed.data, children: element.children } : parsed.data;
}

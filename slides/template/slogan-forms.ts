// What one slogan is to become: kinds of design at their usual size, and print formats.
import type { DesignKind, Page } from '../model/design.ts';
import { findFormat, type PrintFormat } from '../print/formats.ts';
import { defaultPages } from './template.ts';

export type SloganForm = { kind: DesignKind; format?: PrintFormat };

/** Each form once: a format that is the usual size of a chosen kind is that very design. Throws for an unknown format. */
export function sloganForms(kinds: readonly DesignKind[], formats: readonly string[]): SloganForm[] {
  const forms: SloganForm[] = [...kinds.map((kind) => ({ kind })), ...formats.map(formOf)];
  const seen = new Set<string>();
  return forms.filter((form) => {
    const what = JSON.stringify([form.kind, pageOfForm(form)]);
    return seen.size < seen.add(what).size;
  });
}

export function pageOfForm({ kind, format }: SloganForm): Page {
  return format?.page ?? defaultPages[kind];
}

function formOf(id: string): SloganForm {
  const format = findFormat(id);
  if (format === null) throw new Error(`no format ${id}`);
  return { kind: format.kind, format };
}

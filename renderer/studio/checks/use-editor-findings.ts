// The findings of the design that is open, a moment after the last keystroke, so that typing is never disturbed.
import { useMemo } from 'react';
import { remarkOf, type SortedFindings, sortAccepted } from '../../../slides/checks/accepted-remarks.ts';
import { checkDesign } from '../../../slides/checks/check-design.ts';
import type { DesignFinding } from '../../../slides/checks/finding.ts';
import { mendElement } from '../../../slides/checks/mend-element.ts';
import { convertToneStyle, type ToneStyle } from '../../../slides/checks/tone-marks.ts';
import { findElement, isLocked, mapElements, walk } from '../../../slides/design/element-tree.ts';
import type { AcceptedRemark } from '../../../slides/model/approval.ts';
import type { Element } from '../../../slides/model/element.ts';
import { loadedFontFile } from '../../shared/fonts.ts';
import { studioMeasure, useFontCatalogue, useFontsVersion } from '../data/studio-fonts.ts';
import { useDesign, useEditor } from '../editor/editor-context.ts';
import type { EditorStore } from '../editor/editor-store.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { useTypedText } from './typed-text.ts';
import { useSettled } from './use-settled.ts';

export type EditorFindings = {
  findings: SortedFindings<DesignFinding>;
  canMend(finding: DesignFinding): boolean;
  /** One step of undo. A text that has changed since it was checked is left alone. */
  mend(finding: DesignFinding): void;
  /** One step of undo each: nothing more is said of it here, or it is again. */
  ignore(finding: DesignFinding): void;
  bringBack(finding: DesignFinding): void;
  /** Every text of the design in one custom of tone marks, as one step of undo. */
  convertTones(style: ToneStyle): void;
};

export function useEditorFindings(): EditorFindings {
  const { store } = useEditor();
  const { id, elements, acceptedRemarks } = useDesign();
  const typed = useTypedText((state) => state.typed);
  const shown = useMemo(
    () =>
      typed === null
        ? elements
        : mapElements(elements, new Set([typed.id]), (element) =>
            element.kind === 'text' ? { ...element, text: typed.text, runs: [] } : element,
          ),
    [elements, typed],
  );
  const settled = useSettled(shown);
  const context = useLiveQuery('checks.context', { designId: id }).value;
  const { labelOf } = useFontCatalogue();
  const fontsVersion = useFontsVersion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a font that has come can draw other letters.
  const findings = useMemo(() => {
    const fonts = { resolve: studioMeasure.resolve, labelOf, fileOf: loadedFontFile };
    return context === null ? [] : checkDesign({ elements: settled }, context, fonts);
  }, [settled, context, labelOf, fontsVersion]);
  const sorted = useMemo(
    () => sortAccepted(findings, acceptedRemarks, (finding) => remarkOf(finding, settled)),
    [findings, acceptedRemarks, settled],
  );
  return {
    findings: sorted,
    canMend: ({ place }) => place.kind === 'text' && !isLocked(elements, place.elementId),
    mend: (finding) => mend(store, settled, finding),
    ignore: (finding) => runOn(store, 'remark.accept', remarkOf(finding, settled)),
    bringBack: (finding) => runOn(store, 'remark.restore', remarkOf(finding, settled)),
    convertTones: (style) => convertTones(store, style),
  };
}

function mend(store: EditorStore, checked: readonly Element[], finding: DesignFinding): void {
  const { place } = finding;
  if (place.kind !== 'text') return;
  const now = findElement(store.design().elements, place.elementId);
  const then = findElement(checked, place.elementId);
  if (now?.kind !== 'text' || then?.kind !== 'text' || now.text !== then.text) return;
  store.run({ kind: 'element.update', ids: [now.id], patch: { of: 'text', set: mendElement(now, finding) } });
}

function runOn(store: EditorStore, kind: 'remark.accept' | 'remark.restore', remark: AcceptedRemark | null): void {
  if (remark !== null) store.run({ kind, remark });
}

function convertTones(store: EditorStore, style: ToneStyle): void {
  const commands = walk(store.design().elements).flatMap((element) => {
    if (element.kind !== 'text') return [];
    const text = convertToneStyle(element.text.normalize('NFC'), style);
    return text === element.text
      ? []
      : [{ kind: 'element.update', ids: [element.id], patch: { of: 'text', set: { text } } } as const];
  });
  store.runAll(commands);
}

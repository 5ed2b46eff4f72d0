// Whether the approvals of designs still hold, each beside the theme that its picture is made with.
import type { DesignSummary } from '../../../slides/api/shapes.ts';
import type { Design } from '../../../slides/model/design.ts';
import type { Theme } from '../../../slides/model/theme.ts';
import { approvalState } from '../../../slides/print/shop/approval-state.ts';
import { sha256 } from '../store/sha256.ts';
import type { Documents } from './documents.ts';

/** The gallery asks after every save; a document that has not changed is not hashed again. */
const known = new WeakMap<Design, { theme: Theme; isCurrent: boolean }>();

export function approvalNow(documents: Pick<Documents, 'find'>, design: Design): DesignSummary['approval'] {
  if (design.approval === null) return null;
  const { approvedBy, approvedAtMs } = design.approval;
  const theme = documents.find('themes', design.themeId)?.document;
  if (theme === undefined) return { approvedBy, approvedAtMs, isCurrent: false };
  const before = known.get(design);
  const isCurrent = before?.theme === theme ? before.isCurrent : approvalState(design, theme, sha256) === 'current';
  known.set(design, { theme, isCurrent });
  return { approvedBy, approvedAtMs, isCurrent };
}

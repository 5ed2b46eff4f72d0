// Whether an approval still holds: it is bound to the picture that was looked at, and any change of that ends it.
import type { Design } from '../../model/design.ts';
import type { Theme } from '../../model/theme.ts';
import type { HashText } from '../../schema/envelope.ts';
import { versionText } from './version-code.ts';

export type ApprovalState = 'none' | 'current' | 'edited';

export function approvalState(design: Design, theme: Theme, sha256: HashText): ApprovalState {
  if (design.approval === null) return 'none';
  return design.approval.versionCode === sha256(versionText(design, theme)) ? 'current' : 'edited';
}

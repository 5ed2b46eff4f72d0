// What can be done about a remark on a stored design: one undo step each, with a notice that takes it back.
import i18next from 'i18next';
import { remarkOf } from '../../../slides/checks/accepted-remarks.ts';
import type { DesignFinding } from '../../../slides/checks/finding.ts';
import { mendCommands } from '../../../slides/checks/mend-finding.ts';
import type { Command } from '../../../slides/design/commands.ts';
import type { AcceptedRemark } from '../../../slides/model/approval.ts';
import type { Design } from '../../../slides/model/design.ts';
import type { DesignId } from '../../../slides/model/id.ts';
import { acceptableFinding } from '../../../slides/print/preflight/accepted-findings.ts';
import type { PreflightFinding } from '../../../slides/print/preflight/finding.ts';
import { changeStored } from '../data/change-stored.ts';
import { isSameContent } from '../editor/saving/local-draft.ts';
import { attempt, tellDone } from '../shell/notices.tsx';

type Said = 'mended' | 'toldIgnored' | 'toldBack';

type CommandsFor = (design: Design) => readonly Command[];

function change(id: DesignId, said: Said, commandsFor: CommandsFor): Promise<boolean> {
  return changeStored(id, commandsFor, (name) => i18next.t(`checks:${said}`, { name }));
}

/** A mend that no longer fits must not look as if it had been made. */
function mend(id: DesignId, commandsFor: CommandsFor): void {
  attempt(async () => {
    if (!(await change(id, 'mended', commandsFor))) tellDone(i18next.t('checks:changedSince'));
  });
}

export function mendStored(id: DesignId, finding: DesignFinding): void {
  mend(id, (design) => mendCommands(design, finding));
}

/** Of a design as it was seen. The key is of the words that were seen: if they have changed since, it matches nothing. */
export function ignoreStored({ id, elements }: Design, finding: DesignFinding): void {
  accept(id, remarkOf(finding, elements));
}

export function bringBackStored({ id, elements }: Design, finding: DesignFinding): void {
  restore(id, remarkOf(finding, elements));
}

/** The mend was worked out for the design as it was seen; a design that has changed since is left alone. */
export function fixStored(seen: Design, { fix }: PreflightFinding): void {
  mend(seen.id, (design) => (fix !== null && isSameContent(design, seen) ? fix : []));
}

export function ignoreFinding(seen: Design, finding: PreflightFinding): void {
  accept(seen.id, acceptableFinding(finding, seen));
}

export function bringBackFinding(seen: Design, finding: PreflightFinding): void {
  restore(seen.id, acceptableFinding(finding, seen));
}

function accept(id: DesignId, remark: AcceptedRemark | null): void {
  if (remark !== null) attempt(() => change(id, 'toldIgnored', () => [{ kind: 'remark.accept', remark }]));
}

function restore(id: DesignId, remark: AcceptedRemark | null): void {
  if (remark !== null) attempt(() => change(id, 'toldBack', () => [{ kind: 'remark.restore', remark }]));
}

// Everything for the print shop in one zip, and the words to send with it.
import { Button, Fieldset, Modal, Stack, Text } from '@mantine/core';
import { IconFileZip } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../../slides/api/shapes.ts';
import { call } from '../../../shared/api.ts';
import { RemarksBefore } from '../../checks/RemarksBefore.tsx';
import { closeDialog } from '../../dialogs.ts';
import { DesignThumb } from '../../shell/DesignThumb.tsx';
import { DialogFoot } from '../../shell/DialogFoot.tsx';
import { JobProgress } from '../../shell/JobProgress.tsx';
import { useLiveQuery } from '../../use-live-query.ts';
import { ApprovalSection } from '../approval/ApprovalSection.tsx';
import { CopyMessage } from './CopyMessage.tsx';
import classes from './ExportDialog.module.css';
import { MissingLetters } from './MissingLetters.tsx';
import { PackageList } from './PackageList.tsx';
import { PreflightLine } from './PreflightLine.tsx';
import { TicketFields } from './TicketFields.tsx';
import { TicketLetters } from './TicketLetters.tsx';
import { firstTicket, rememberTicket, type TicketDraft, wholeTicket } from './ticket-memory.ts';
import { useFileJob } from './use-file-job.ts';
import { useMissingGlyphs } from './use-missing-glyphs.ts';
import { useStoredPreflight } from './use-stored-preflight.ts';

/** What was made, and of what: it is no more than that, whatever is typed or mended afterwards. */
type Made = { message: string; of: string };

export function SendToPrintDialog({ design }: { design: DesignSummary }) {
  const { t } = useTranslation(['studio', 'designs']);
  const missing = useMissingGlyphs(design);
  const [draft, setDraft] = useState<TicketDraft>(() => firstTicket(window.localStorage, design.page.bleed));
  const ticket = wholeTicket(draft);
  const preflight = useStoredPreflight(design, draft.bleedMm ?? design.page.bleed);
  const revision = useLiveQuery('designs.get', { id: design.id }).value?.revision;
  const job = useFileJob();
  const [made, setMade] = useState<Made | null>(null);
  const now = JSON.stringify([ticket, revision]);
  const message = made?.of === now ? made.message : null;
  const copyButton = useRef<HTMLButtonElement>(null);

  async function run() {
    if (ticket === null) return;
    await job.make(
      (jobId) => call('exports.forShop', { id: design.id, ticket, jobId }),
      ({ message: words }) => {
        rememberTicket(window.localStorage, ticket);
        setMade({ message: words, of: now });
      },
    );
  }

  // The next thing to do, once it is there.
  useEffect(() => {
    if (made !== null) copyButton.current?.focus();
  }, [made]);

  return (
    <Modal opened onClose={closeDialog} size={640} title={t('designs:sendTitle', { name: design.name })}>
      <Stack>
        <Fieldset variant="unstyled" disabled={job.isBusy} className={classes.fields}>
          {/* The message takes its place: both do not fit a small window. It does not come back under somebody's typing. */}
          {made === null && (
            <div className={classes.stage}>
              <DesignThumb design={design} widthPx={480} />
            </div>
          )}
          <MissingLetters found={missing} />
          <RemarksBefore designIds={[design.id]} leavesOutGlyphs />
          <PreflightLine preflight={preflight} onBleed={(bleedMm) => setDraft((before) => ({ ...before, bleedMm }))} />
          <ApprovalSection designId={design.id} />
          <TicketFields value={draft} onChange={setDraft} />
          <TicketLetters ticket={draft} name={design.name} />
        </Fieldset>
        {message !== null ? (
          <CopyMessage text={message} button={copyButton} />
        ) : (
          <PackageList design={design} color={draft.color} />
        )}
        <div role="status" className={classes.live}>
          {made !== null && message === null && !job.isBusy && <Text size="sm">{t('designs:sendOutdated')}</Text>}
        </div>
        <DialogFoot>
          <JobProgress share={job.share} label={t('designs:exporting')} />
          <Button ref={job.stopButton} variant="default" onClick={job.share === null ? closeDialog : job.stop}>
            {t(job.share !== null ? 'designs:stopExport' : message === null ? 'cancel' : 'close')}
          </Button>
          <Button
            ref={job.mainButton}
            variant={message === null ? 'filled' : 'default'}
            leftSection={<IconFileZip size={16} />}
            loading={job.isBusy}
            disabled={ticket === null}
            onClick={run}
          >
            {t(message === null ? 'designs:sendNow' : 'designs:sendAgain')}
          </Button>
        </DialogFoot>
      </Stack>
    </Modal>
  );
}

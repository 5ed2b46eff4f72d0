// Everything for the print shop in one zip, and the words to send with it.
import { Button, CopyButton, Modal, Stack, Textarea } from '@mantine/core';
import { IconCheck, IconCopy, IconFileZip } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../../slides/api/shapes.ts';
import type { ShopTicket } from '../../../../slides/print/shop/ticket.ts';
import { call } from '../../../shared/api.ts';
import { RemarksBefore } from '../../checks/RemarksBefore.tsx';
import { useHostJob } from '../../data/use-host-job.ts';
import { closeDialog } from '../../dialogs.ts';
import { DesignThumb } from '../../shell/DesignThumb.tsx';
import { DialogFoot } from '../../shell/DialogFoot.tsx';
import { handOver } from '../../shell/download.ts';
import { JobProgress } from '../../shell/JobProgress.tsx';
import { tellDone, tellError } from '../../shell/notices.tsx';
import { ApprovalSection } from '../approval/ApprovalSection.tsx';
import classes from './ExportDialog.module.css';
import { MissingLetters } from './MissingLetters.tsx';
import { PackageList } from './PackageList.tsx';
import { PreflightLine } from './PreflightLine.tsx';
import { TicketFields } from './TicketFields.tsx';
import { firstTicket, rememberTicket } from './ticket-memory.ts';
import { useMissingGlyphs } from './use-missing-glyphs.ts';
import { useStoredPreflight } from './use-stored-preflight.ts';

export function SendToPrintDialog({ design }: { design: DesignSummary }) {
  const { t } = useTranslation(['studio', 'designs']);
  const missing = useMissingGlyphs(design);
  const [ticket, setTicket] = useState(() => firstTicket(window.localStorage, design.page.bleed));
  const preflight = useStoredPreflight(design, ticket.bleedMm);
  const job = useHostJob('export');
  const [message, setMessage] = useState<string | null>(null);

  function change(changed: ShopTicket) {
    setTicket(changed);
    // The message was of the job as it was.
    setMessage(null);
  }

  async function run() {
    try {
      const made = await job.run((jobId) => call('exports.forShop', { id: design.id, ticket, jobId }));
      if (made === null) return;
      rememberTicket(window.localStorage, ticket);
      setMessage(made.message);
      const file = await handOver(made);
      if (file !== null) tellDone(t('designs:exported', { file }));
    } catch (error) {
      tellError(error);
    }
  }

  return (
    <Modal opened onClose={closeDialog} size={640} title={t('designs:sendTitle', { name: design.name })}>
      <Stack>
        {/* The message takes its place: both do not fit a small window. */}
        {message === null && (
          <div className={classes.stage}>
            <DesignThumb design={design} widthPx={480} />
          </div>
        )}
        <MissingLetters found={missing} />
        <RemarksBefore designIds={[design.id]} leavesOutGlyphs />
        <PreflightLine preflight={preflight} onBleed={(bleedMm) => change({ ...ticket, bleedMm })} />
        <ApprovalSection designId={design.id} />
        <TicketFields value={ticket} onChange={change} />
        {message === null ? <PackageList design={design} color={ticket.color} /> : <Message text={message} />}
        <JobProgress share={job.share} label={t('designs:exporting')} />
        <DialogFoot>
          <Button variant="default" onClick={job.share === null ? closeDialog : job.cancel}>
            {t(job.share !== null ? 'designs:stopExport' : message === null ? 'cancel' : 'close')}
          </Button>
          <Button leftSection={<IconFileZip size={16} />} loading={job.share !== null} onClick={run}>
            {t('designs:sendNow')}
          </Button>
        </DialogFoot>
      </Stack>
    </Modal>
  );
}

function Message({ text }: { text: string }) {
  const { t } = useTranslation('designs');
  return (
    <Stack gap={8}>
      <Textarea label={t('sendMessage')} readOnly autosize minRows={4} maxRows={10} value={text} />
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            onClick={copy}
          >
            {t(copied ? 'sendCopied' : 'sendCopy')}
          </Button>
        )}
      </CopyButton>
    </Stack>
  );
}

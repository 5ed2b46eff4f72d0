// Export with the few options that matter: the print shop's PDF, or a picture of a chosen width.
import { Button, Fieldset, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../../slides/api/shapes.ts';
import { altTextOf } from '../../../../slides/print/alt-text.ts';
import { call } from '../../../shared/api.ts';
import { RemarksBefore } from '../../checks/RemarksBefore.tsx';
import { closeDialog } from '../../dialogs.ts';
import { DesignThumb } from '../../shell/DesignThumb.tsx';
import { DialogFoot } from '../../shell/DialogFoot.tsx';
import { JobProgress } from '../../shell/JobProgress.tsx';
import { useLiveQuery } from '../../use-live-query.ts';
import { ApprovalSection } from '../approval/ApprovalSection.tsx';
import { describeSize } from '../find-designs.ts';
import { AltField } from './AltField.tsx';
import classes from './ExportDialog.module.css';
import { MissingLetters } from './MissingLetters.tsx';
import { firstPdfChoices, PdfFields, pdfOptions } from './PdfFields.tsx';
import { PictureFields } from './PictureFields.tsx';
import { PreflightLine } from './PreflightLine.tsx';
import { firstPictureChoices, pictureMaking, pictureOptions } from './picture-choices.ts';
import { useFileJob } from './use-file-job.ts';
import { useMissingGlyphs } from './use-missing-glyphs.ts';
import { useStoredPreflight } from './use-stored-preflight.ts';

const hints = { pdf: 'pdfHint', png: 'pngHint', jpg: 'jpgHint', webp: 'webpHint', svg: 'svgHint' } as const;
/** Those of the formats that the dialog offers. */
type Format = keyof typeof hints;

export function ExportDialog({ design }: { design: DesignSummary }) {
  const { t, i18n } = useTranslation(['studio', 'designs']);
  const missing = useMissingGlyphs(design);
  const isPrint = design.page.unit === 'mm';
  const [format, setFormat] = useState<Format>(isPrint ? 'pdf' : 'png');
  const [pdf, setPdf] = useState(() => firstPdfChoices(design.page));
  const [picture, setPicture] = useState(() => firstPictureChoices(design.page));
  const [alt, setAlt] = useState<string | null>(null);
  const stored = useLiveQuery('designs.get', { id: design.id }).value?.document;
  const composed = useMemo(() => (stored === undefined ? '' : altTextOf(stored)), [stored]);
  const making = format === 'pdf' ? null : pictureMaking(design.page, format, picture);
  // The office's sheets have no bleed, and a picture ends at the trim edge: only the shop's PDF has one of its own.
  const hasOwnBleed = format === 'pdf' && pdf.use === 'shop';
  const preflight = useStoredPreflight(design, hasOwnBleed ? (pdf.bleedMm ?? design.page.bleed) : design.page.bleed);
  // Said of these very findings: what comes up later asks anew.
  const blocks = JSON.stringify(preflight.found?.open.filter(({ severity }) => severity === 'block') ?? []);
  const [consentedTo, setConsentedTo] = useState<string | null>(null);
  const isHeld = blocks !== '[]' && consentedTo !== blocks;
  // Null while a field holds nothing usable.
  const options = format === 'pdf' ? pdfOptions(pdf, design.page) : pictureOptions(design.page, format, picture, alt);
  const isAwaited = isPrint && preflight.found === null && !preflight.isFailed;
  const isBlocked = isHeld || isAwaited || options === null;
  const job = useFileJob();

  async function run() {
    if (isBlocked || options === null) return;
    const isKept = await job.make((jobId) => call('exports.design', { id: design.id, options, jobId }));
    if (isKept && !job.isLeft()) closeDialog();
  }

  return (
    <Modal opened onClose={closeDialog} size={560} title={t('designs:exportTitle', { name: design.name })}>
      <Stack>
        <Fieldset variant="unstyled" disabled={job.isBusy} className={classes.fields}>
          <div className={classes.stage}>
            <DesignThumb design={design} widthPx={480} />
          </div>
          <MissingLetters found={missing} />
          <RemarksBefore designIds={[design.id]} leavesOutGlyphs />
          {isPrint && (
            <PreflightLine
              preflight={preflight}
              consent={{ isGiven: consentedTo === blocks, onChange: (isGiven) => setConsentedTo(isGiven ? blocks : null) }}
              onBleed={(bleedMm) => setPdf({ ...pdf, bleedMm })}
            />
          )}
          <ApprovalSection designId={design.id} isOnlyShown />
          <Stack gap={4}>
            <SegmentedControl
              fullWidth
              aria-label={t('designs:format')}
              value={format}
              onChange={(value) => setFormat(value as Format)}
              data={[
                { value: 'pdf', label: 'PDF' },
                { value: 'png', label: 'PNG' },
                { value: 'jpg', label: 'JPG' },
                { value: 'webp', label: 'WebP' },
                { value: 'svg', label: 'SVG' },
              ]}
            />
            <Text size="xs" c="dimmed">
              {t(`designs:${hints[format]}`)}
              {format === 'pdf' && isPrint && ` · ${t('designs:trueSize', { size: describeSize(design.page, i18n.language) })}`}
            </Text>
          </Stack>
          {format === 'pdf' || making === null ? (
            <PdfFields page={design.page} value={pdf} onChange={setPdf} />
          ) : (
            <>
              <PictureFields page={design.page} format={format} value={picture} making={making} onChange={setPicture} />
              <AltField value={alt ?? composed} onChange={setAlt} />
            </>
          )}
        </Fieldset>
        <DialogFoot>
          <JobProgress share={job.share} label={t('designs:exporting')} />
          <Button ref={job.stopButton} variant="default" onClick={job.share === null ? closeDialog : job.stop}>
            {t(job.share === null ? 'cancel' : 'designs:stopExport')}
          </Button>
          <Button
            ref={job.mainButton}
            data-autofocus
            leftSection={<IconDownload size={16} />}
            loading={job.isBusy}
            // Not “disabled”: it keeps the focus while the checks are still at work.
            aria-disabled={isBlocked}
            {...(isBlocked ? { 'data-disabled': true } : {})}
            onClick={run}
          >
            {t('designs:exportNow')} {making?.kind === 'strips' ? 'ZIP' : format.toUpperCase()}
          </Button>
        </DialogFoot>
      </Stack>
    </Modal>
  );
}

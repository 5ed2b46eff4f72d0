// Export with the few options that matter: the print shop's PDF, or a picture of a chosen width.
import { Button, Group, Modal, NumberInput, Radio, SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary, ExportOptions } from '../../../slides/api/shapes.ts';
import { closeDialog } from '../dialogs.ts';
import { DesignThumb } from '../shell/DesignThumb.tsx';
import { tellDone, tellError } from '../shell/notices.tsx';
import { exportDesign } from './design-acts.ts';
import classes from './ExportDialog.module.css';
import { describeSize } from './find-designs.ts';
import { MissingLetters } from './MissingLetters.tsx';
import { PreflightLine } from './PreflightLine.tsx';
import { useMissingGlyphs } from './use-missing-glyphs.ts';
import { useStoredPreflight } from './use-stored-preflight.ts';

const hints = { pdf: 'pdfHint', png: 'pngHint', jpg: 'jpgHint' } as const;
/** Those of the formats that the dialog offers. */
type Format = keyof typeof hints;

export function ExportDialog({ design }: { design: DesignSummary }) {
  const { t, i18n } = useTranslation(['studio', 'designs']);
  const missing = useMissingGlyphs(design);
  const isPrint = design.page.unit === 'mm';
  const [format, setFormat] = useState<Format>(isPrint ? 'pdf' : 'png');
  const [text, setText] = useState<'outlines' | 'live'>('outlines');
  const [bleedMm, setBleedMm] = useState(isPrint ? design.page.bleed : 0);
  const [hasMarks, setMarks] = useState(false);
  const [widthPx, setWidthPx] = useState(isPrint ? 2400 : design.page.width);
  const findings = useStoredPreflight(design);
  const [isAccepted, setAccepted] = useState(false);
  const isBlocked = findings.some(({ severity }) => severity === 'block') && !isAccepted;
  const [isBusy, setBusy] = useState(false);

  async function run() {
    setBusy(true);
    const options: ExportOptions = format === 'pdf' ? { format, text, bleedMm, hasMarks } : { format, widthPx };
    try {
      const file = await exportDesign(design.id, options);
      if (file !== null) {
        tellDone(t('designs:exported', { file }));
        closeDialog();
      }
    } catch (error) {
      tellError(error);
    }
    setBusy(false);
  }

  return (
    <Modal opened onClose={closeDialog} size={560} title={t('designs:exportTitle', { name: design.name })}>
      <Stack>
        <div className={classes.stage}>
          <DesignThumb design={design} widthPx={480} />
        </div>
        <MissingLetters found={missing} />
        {isPrint && <PreflightLine found={findings} isAccepted={isAccepted} onAccept={setAccepted} />}
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
            ]}
          />
          <Text size="xs" c="dimmed">
            {t(`designs:${hints[format]}`)}
            {format === 'pdf' && isPrint && ` · ${t('designs:trueSize', { size: describeSize(design.page, i18n.language) })}`}
          </Text>
        </Stack>
        {format === 'pdf' ? (
          <>
            <Radio.Group label={t('designs:letters')} value={text} onChange={(value) => setText(value as typeof text)}>
              <Group mt={4}>
                <Radio value="outlines" label={t('designs:outlines')} />
                <Radio value="live" label={t('designs:live')} />
              </Group>
            </Radio.Group>
            <Group align="flex-end">
              <NumberInput
                w={120}
                label={t('designs:bleed')}
                suffix=" mm"
                min={0}
                max={500}
                value={bleedMm}
                onChange={(value) => setBleedMm(Number(value) || 0)}
              />
              <Switch
                mb={8}
                label={t('designs:marks')}
                checked={hasMarks}
                onChange={(event) => setMarks(event.currentTarget.checked)}
              />
            </Group>
          </>
        ) : (
          <Group align="flex-end">
            <NumberInput
              w={160}
              label={t('designs:width')}
              suffix=" px"
              min={1}
              max={20_000}
              clampBehavior="strict"
              value={widthPx}
              onChange={(value) => setWidthPx(Math.max(1, Math.round(Number(value) || 1)))}
            />
            <Text size="sm" c="dimmed" mb={8} className="tabular">
              {widthPx} × {Math.max(1, Math.round((widthPx * design.page.height) / design.page.width))} px
            </Text>
          </Group>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={closeDialog}>
            {t('cancel')}
          </Button>
          <Button data-autofocus leftSection={<IconDownload size={16} />} loading={isBusy} disabled={isBlocked} onClick={run}>
            {t('designs:exportNow')} {format.toUpperCase()}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

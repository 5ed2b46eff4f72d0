// One line about the preflight before an export, and the findings behind it; what must be mended holds an export back
// until the person says otherwise.
import { Anchor, Checkbox, Group, ScrollArea, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { preflightSentence } from '../../../../slides/messages/preflight.ts';
import { PreflightFindings } from '../../checks/PreflightFindings.tsx';
import { bringBackFinding, fixStored, ignoreFinding } from '../../checks/stored-remarks.ts';
import type { Preflighted } from '../../editor/inspector/use-print-facts.ts';
import { currentLanguage } from '../../i18n.ts';
import classes from './PreflightLine.module.css';

type PreflightLineProps = {
  /** Null while it is being worked out. */
  preflight: Preflighted | null;
  /** Only where something waits for it. */
  consent?: { isGiven: boolean; onChange(isGiven: boolean): void };
};

export function PreflightLine({ preflight, consent }: PreflightLineProps) {
  const { t } = useTranslation('designs');
  const [isOpen, setOpen] = useState(false);
  if (preflight === null) return null;
  const { design } = preflight;
  // Whether it is approved is said in a place of its own.
  const isOfPicture = ({ rule }: { rule: string }): boolean => rule !== 'not-approved';
  const found = { open: preflight.open.filter(isOfPicture), accepted: preflight.accepted.filter(isOfPicture) };
  const blocks = found.open.filter(({ severity }) => severity === 'block');
  const warnings = found.open.filter(({ severity }) => severity === 'warning').length;
  const [first] = blocks;
  return (
    <section className={classes.checks} data-blocked={first !== undefined || undefined} aria-label={t('preflightTitle')}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm">
          {first !== undefined
            ? t('preflightBlock', { blocks: blocks.length, warnings })
            : warnings === 0
              ? t('preflightFine')
              : t('preflightWarn', { warnings })}
        </Text>
        {found.open.length + found.accepted.length > 0 && (
          <Anchor component="button" type="button" size="sm" flex="none" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'preflightHide' : 'preflightShow')}
          </Anchor>
        )}
      </Group>
      {first !== undefined && !isOpen && (
        <Text size="sm">{t('preflightFirst', { sentence: preflightSentence(first, currentLanguage()) })}</Text>
      )}
      {isOpen && (
        <ScrollArea.Autosize mah={220} type="auto" offsetScrollbars="y" className={classes.list}>
          <PreflightFindings
            design={design}
            found={found}
            acts={{
              fix: (finding) => fixStored(design, finding),
              ignore: (finding) => ignoreFinding(design, finding),
              bringBack: (finding) => bringBackFinding(design, finding),
            }}
          />
        </ScrollArea.Autosize>
      )}
      {first !== undefined && consent !== undefined && (
        <Checkbox
          mt="xs"
          size="sm"
          label={t('preflightAnyway')}
          checked={consent.isGiven}
          onChange={(event) => consent.onChange(event.currentTarget.checked)}
        />
      )}
    </section>
  );
}

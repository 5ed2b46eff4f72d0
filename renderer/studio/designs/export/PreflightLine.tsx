// One line about the preflight before an export, and the findings behind it; what must be mended holds an export back
// until the person says otherwise.
import { Anchor, Checkbox, Group, ScrollArea, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { preflightSentence } from '../../../../slides/messages/preflight.ts';
import { PreflightFindings } from '../../checks/PreflightFindings.tsx';
import { bringBackFinding, fixStored, ignoreFinding } from '../../checks/stored-remarks.ts';
import { currentLanguage } from '../../i18n.ts';
import classes from './PreflightLine.module.css';
import type { StoredPreflight } from './use-stored-preflight.ts';

type PreflightLineProps = {
  preflight: StoredPreflight;
  /** Only where something waits for it. */
  consent?: { isGiven: boolean; onChange(isGiven: boolean): void };
  /** For the bleed of this very export, in mm. */
  onBleed(bleedMm: number): void;
};

export function PreflightLine({ preflight, consent, onBleed }: PreflightLineProps) {
  const { t } = useTranslation('designs');
  const [isOpen, setOpen] = useState(false);
  const { found: all, isFailed } = preflight;
  if (all === null) {
    return (
      <section className={classes.checks} aria-label={t('preflightTitle')}>
        <Text size="sm" role="status" {...(isFailed ? {} : { c: 'dimmed' })}>
          {t(isFailed ? 'preflightFailed' : 'preflightAwaited')}
        </Text>
      </section>
    );
  }
  const { design, checked } = all;
  // Whether it is approved is said in a place of its own.
  const isOfPicture = ({ rule }: { rule: string }): boolean => rule !== 'not-approved';
  const found = { open: all.open.filter(isOfPicture), accepted: all.accepted.filter(isOfPicture) };
  const blocks = found.open.filter(({ severity }) => severity === 'block');
  const warnings = found.open.filter(({ severity }) => severity === 'warning').length;
  const [first] = blocks;
  // What was typed in this dialog is not to be found in the editor.
  const bleed = found.open.find(({ rule }) => rule === 'page-bleed');
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
      {bleed !== undefined && !isOpen && <Text size="sm">{preflightSentence(bleed, currentLanguage())}</Text>}
      {isOpen && (
        <ScrollArea.Autosize mah={220} type="auto" offsetScrollbars="y" className={classes.list}>
          <PreflightFindings
            design={checked}
            found={found}
            acts={{
              fix(finding) {
                const needed = finding.rule === 'page-bleed' ? Number(finding.params.needed) : null;
                if (needed !== null) onBleed(needed);
                // The design may have had enough all the time.
                if (needed === null || design.page.bleed < needed) fixStored(design, finding);
              },
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

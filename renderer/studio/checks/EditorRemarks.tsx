// The remarks in the inspector: of the texts that are selected, or of the whole design while nothing is.
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SortedFindings } from '../../../slides/checks/accepted-remarks.ts';
import type { DesignFinding } from '../../../slides/checks/finding.ts';
import type { Element } from '../../../slides/model/element.ts';
import { useEditor } from '../editor/editor-context.ts';
import classes from '../editor/inspector/Inspector.module.css';
import { FindingsList } from './FindingsList.tsx';
import { IgnoredFold } from './IgnoredFold.tsx';
import { type EditorFindings, useEditorFindings } from './use-editor-findings.ts';

export function TextRemarks({ elements }: { elements: readonly Element[] }) {
  const all = useEditorFindings();
  const ids = new Set(elements.map(({ id }) => id));
  // Missing letters are told beside the font, in the words of the export.
  const isOfThese = ({ place, rule }: DesignFinding): boolean =>
    place.kind !== 'page' && ids.has(place.elementId) && rule !== 'missing-glyphs';
  const { open, accepted } = all.findings;
  return <Remarks all={all} found={{ open: open.filter(isOfThese), accepted: accepted.filter(isOfThese) }} />;
}

export function DesignRemarks() {
  const all = useEditorFindings();
  const { store } = useEditor();
  return (
    <Remarks all={all} found={all.findings} onGo={({ place }) => place.kind !== 'page' && store.select([place.elementId])} />
  );
}

type RemarksProps = { all: EditorFindings; found: SortedFindings<DesignFinding>; onGo?: (finding: DesignFinding) => void };

function Remarks({ all, found, onGo }: RemarksProps) {
  const { t } = useTranslation('checks');
  const hasMixedTones = found.open.some(({ rule }) => rule === 'tone-style');
  const shown = found.open.map((finding) => (all.canMend(finding) ? finding : { ...finding, fix: null }));
  const common = { showsQuotes: onGo !== undefined, ...(onGo === undefined ? {} : { onGo }) };
  // Always there, so that a screen reader hears of what comes up while somebody types.
  return (
    <div role="status" data-keeps-focus>
      {shown.length + found.accepted.length > 0 && (
        <div className={classes.section}>
          <h3 className={classes.heading}>{t('remarks')}</h3>
          {shown.length > 0 && <FindingsList findings={shown} onMend={all.mend} onIgnore={all.ignore} {...common} />}
          {hasMixedTones && (
            <div className={classes.field}>
              <span className={classes.caption}>{t('toneEverywhere')}</span>
              <Group gap={4}>
                <Button size="compact-xs" variant="default" onClick={() => all.convertTones('old')}>
                  {t('toneOld')}
                </Button>
                <Button size="compact-xs" variant="default" onClick={() => all.convertTones('new')}>
                  {t('toneNew')}
                </Button>
              </Group>
            </div>
          )}
          <IgnoredFold count={found.accepted.length}>
            <FindingsList findings={found.accepted} onBringBack={all.bringBack} {...common} />
          </IgnoredFold>
        </div>
      )}
    </div>
  );
}

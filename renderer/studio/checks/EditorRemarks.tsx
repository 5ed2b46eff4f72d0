// The remarks in the inspector: of the texts that are selected, or of the whole design while nothing is.
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DesignFinding } from '../../../slides/checks/finding.ts';
import type { Element } from '../../../slides/model/element.ts';
import { useEditor } from '../editor/editor-context.ts';
import classes from '../editor/inspector/Inspector.module.css';
import { FindingsList } from './FindingsList.tsx';
import { type EditorFindings, useEditorFindings } from './use-editor-findings.ts';

export function TextRemarks({ elements }: { elements: readonly Element[] }) {
  const all = useEditorFindings();
  const ids = new Set(elements.map(({ id }) => id));
  // Missing letters are told beside the font, in the words of the export.
  const findings = all.findings.filter(
    ({ place, rule }) => place.kind !== 'page' && ids.has(place.elementId) && rule !== 'missing-glyphs',
  );
  return <Remarks all={all} findings={findings} />;
}

export function DesignRemarks() {
  const all = useEditorFindings();
  const { store } = useEditor();
  return (
    <Remarks all={all} findings={all.findings} onGo={({ place }) => place.kind !== 'page' && store.select([place.elementId])} />
  );
}

type RemarksProps = { all: EditorFindings; findings: readonly DesignFinding[]; onGo?: (finding: DesignFinding) => void };

function Remarks({ all, findings, onGo }: RemarksProps) {
  const { t } = useTranslation('checks');
  const hasMixedTones = findings.some(({ rule }) => rule === 'tone-style');
  const shown = findings.map((finding) => (all.canMend(finding) ? finding : { ...finding, fix: null }));
  // Always there, so that a screen reader hears of what comes up while somebody types.
  return (
    <div role="status">
      {shown.length > 0 && (
        <div className={classes.section}>
          <h3 className={classes.heading}>{t('remarks')}</h3>
          <FindingsList
            findings={shown}
            showsQuotes={onGo !== undefined}
            onMend={all.mend}
            {...(onGo === undefined ? {} : { onGo })}
          />
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
        </div>
      )}
    </div>
  );
}

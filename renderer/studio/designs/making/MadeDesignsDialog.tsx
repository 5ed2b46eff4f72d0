// What was just made, all of it in one grid, slogan by slogan; with the next steps in reach: open, print, show.
import { Divider, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignSummary } from '../../../../slides/api/shapes.ts';
import type { DesignId } from '../../../../slides/model/id.ts';
import { closeDialog } from '../../dialogs.ts';
import { useLiveQuery } from '../../use-live-query.ts';
import { ShowOnScreenPanel } from '../showing/ShowOnScreenPanel.tsx';
import { MadeDesign } from './MadeDesign.tsx';
import classes from './MadeDesignsDialog.module.css';

export function MadeDesignsDialog({ designs: made }: { designs: readonly DesignSummary[] }) {
  const { t } = useTranslation(['studio', 'designs']);
  const designs = useStillThere(made);
  const groups = bySlogan(designs);
  const forScreens = designs.filter(({ page }) => page.unit === 'px').map(({ id }) => id);
  return (
    <Modal opened onClose={closeDialog} size={880} title={t('designs:madeTitle', { count: designs.length })}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('designs:madeBody')}
        </Text>
        <div className={classes.made}>
          {groups.map(({ slogan, designs: ofSlogan }) => (
            <section key={slogan} aria-label={slogan}>
              {groups.length > 1 && <h3 className={classes.slogan}>{slogan}</h3>}
              <div className={classes.grid}>
                {ofSlogan.map((design) => (
                  <MadeDesign key={design.id} design={design} />
                ))}
              </div>
            </section>
          ))}
        </div>
        <Divider />
        <ShowOnScreenPanel
          designIds={forScreens}
          playlistName={(designs[0]?.slogan ?? designs[0]?.name ?? t('designs:newPlaylist')).slice(0, 300)}
        />
      </Stack>
    </Modal>
  );
}

/** What was changed or removed meanwhile shows at once; a list from before they were made takes none of them away. */
function useStillThere(made: readonly DesignSummary[]): readonly DesignSummary[] {
  const stored = useLiveQuery('designs.list', {}).value;
  const [seen, setSeen] = useState<ReadonlySet<DesignId>>(new Set());
  useEffect(() => {
    if (stored !== null) setSeen((before) => new Set([...before, ...stored.map(({ id }) => id)]));
  }, [stored]);
  return made.flatMap((design) => {
    const now = stored?.find(({ id }) => id === design.id);
    return now ?? (seen.has(design.id) ? [] : design);
  });
}

function bySlogan(designs: readonly DesignSummary[]): { slogan: string; designs: DesignSummary[] }[] {
  const groups = new Map<string, DesignSummary[]>();
  for (const design of designs) {
    const slogan = design.slogan ?? design.name;
    groups.set(slogan, [...(groups.get(slogan) ?? []), design]);
  }
  return [...groups].map(([slogan, ofSlogan]) => ({ slogan, designs: ofSlogan }));
}

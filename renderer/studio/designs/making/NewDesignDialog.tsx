// A blank design: its name, and its size chosen by shape.
import { Button, Group, Modal, Stack, TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThemeId } from '../../../../slides/model/id.ts';
import { saveDocument } from '../../data/documents.tsx';
import { closeDialog } from '../../dialogs.ts';
import { goTo } from '../../routes.ts';
import { attempt } from '../../shell/notices.tsx';
import { describeSize } from '../find-designs.ts';
import classes from './NewDesignDialog.module.css';
import { blankDesign, presets } from './new-blank.ts';
import { ThemePicker, useChosenTheme } from './ThemePicker.tsx';

export function NewDesignDialog() {
  const { t, i18n } = useTranslation(['studio', 'designs']);
  const [name, setName] = useState('');
  const [preset, setPreset] = useState<(typeof presets)[number]>(presets[0]);
  const [chosenTheme, setChosenTheme] = useState<ThemeId | null>(null);
  const { themes, theme } = useChosenTheme(chosenTheme);

  async function make() {
    if (theme === null) return;
    const design = blankDesign(preset, name.trim() || t('designs:untitled'), theme.id);
    await saveDocument('designs', design, 0);
    closeDialog();
    goTo('designs', design.id);
  }

  return (
    <Modal opened onClose={closeDialog} size={640} title={t('designs:blankTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          attempt(make);
        }}
      >
        <Stack>
          <TextInput
            data-autofocus
            label={t('name')}
            placeholder={t('designs:untitled')}
            maxLength={300}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <div className={classes.sizes}>
            {presets.map((candidate) => (
              <UnstyledButton
                key={candidate.id}
                className={classes.size}
                aria-pressed={candidate.id === preset.id}
                onClick={() => setPreset(candidate)}
              >
                <span className={classes.shape}>
                  <span
                    style={{
                      aspectRatio: candidate.page.width / candidate.page.height,
                      [candidate.page.width > candidate.page.height ? 'width' : 'height']: '100%',
                    }}
                  />
                </span>
                <strong>{t(`designs:preset-${candidate.id}`)}</strong>
                <small className="tabular">{describeSize(candidate.page, i18n.language)}</small>
              </UnstyledButton>
            ))}
          </div>
          <ThemePicker themes={themes} value={theme?.id ?? null} onChange={setChosenTheme} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={closeDialog}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={theme === null}>
              {t('create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

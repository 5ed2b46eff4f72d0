// Edits one theme beside a live sample that the real composer and painter make.
import { ActionIcon, Badge, Button, ColorInput, FileButton, Group, SimpleGrid, Stack, Text, Tooltip } from '@mantine/core';
import { IconPhoto, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { themeColorNames } from '../../../slides/model/color.ts';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import type { Theme } from '../../../slides/model/theme.ts';
import { contrastRatio } from '../../../slides/print/contrast.ts';
import { designFromSlogan } from '../../../slides/template/design-from-slogan.ts';
import { call } from '../../shared/api.ts';
import { removeDocument, saveOrAsk } from '../data/documents.tsx';
import { newId } from '../data/new-id.ts';
import { useDraft } from '../data/use-draft.ts';
import { FontPicker } from '../fonts/FontPicker.tsx';
import { DesignCanvas } from '../shell/DesignCanvas.tsx';
import { NameField } from '../shell/NameField.tsx';
import { attempt } from '../shell/notices.tsx';
import { SaveMark } from '../shell/SaveMark.tsx';
import { InkFields } from './InkFields.tsx';
import classes from './ThemeEditor.module.css';

type ThemeEditorProps = { stored: Stored<'themes'>; settings: Stored<'settings'> };

export function ThemeEditor({ stored, settings }: ThemeEditorProps) {
  const { t, i18n } = useTranslation(['settings', 'studio']);
  const { document: theme, state, change } = useDraft('themes', stored);
  const isDefault = settings.document.defaultThemeId === theme.id;
  const ratio = contrastRatio(theme.colors.ground, theme.colors.ink);
  const said = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(ratio);

  async function takeLogo(file: File | null) {
    if (file === null) return;
    const { id } = await call('media.import', { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    change({ ...theme, logoMediaId: id });
  }

  return (
    <div className={classes.editor}>
      <Stack gap="xs">
        <ThemeSample theme={theme} officeName={settings.document.officeName} />
        <Text size="xs" c={ratio >= 4.5 ? 'dimmed' : 'vermilion'} role="status">
          {t(ratio >= 4.5 ? 'contrastGood' : 'contrastPoor', { ratio: said })}
        </Text>
      </Stack>
      <Stack gap="sm">
        <Group align="flex-end" wrap="nowrap">
          <NameField
            flex={1}
            label={t('themeName')}
            maxLength={200}
            value={theme.name}
            onCommit={(name) => change({ ...theme, name })}
          />
          <SaveMark state={state} />
        </Group>
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="sm">
          {themeColorNames.map((name) => (
            <ColorInput
              key={name}
              label={t(`color-${name}`)}
              format="hex"
              value={theme.colors[name]}
              onChange={(color) => {
                if (!/^#[0-9a-f]{6}$/i.test(color)) return;
                change({ ...theme, colors: { ...theme.colors, [name]: color.toLowerCase() } }, `color-${name}`);
              }}
            />
          ))}
        </SimpleGrid>
        <InkFields theme={theme} onChange={change} />
        <Group grow>
          <FontPicker
            isLabelShown
            label={t('headingFont')}
            value={theme.headingFont}
            onChange={(headingFont) => change({ ...theme, headingFont })}
          />
          <FontPicker
            isLabelShown
            label={t('bodyFont')}
            value={theme.bodyFont}
            onChange={(bodyFont) => change({ ...theme, bodyFont })}
          />
        </Group>
        <Group gap="xs">
          {theme.logoMediaId !== null && (
            <img className={classes.logo} src={`/media/${theme.logoMediaId}`} alt={t('logoPicture')} />
          )}
          <FileButton accept=".png,.jpg,.jpeg,.webp,.svg" onChange={(file) => attempt(() => takeLogo(file))}>
            {(props) => (
              <Button variant="default" leftSection={<IconPhoto size={16} />} {...props}>
                {t('chooseLogo')}…
              </Button>
            )}
          </FileButton>
          {theme.logoMediaId !== null && (
            <Tooltip label={t('removeLogo')}>
              <ActionIcon aria-label={t('removeLogo')} onClick={() => change({ ...theme, logoMediaId: null })}>
                <IconX size={16} />
              </ActionIcon>
            </Tooltip>
          )}
        </Group>
        <Group gap="xs">
          {isDefault ? (
            <Badge variant="light" size="lg" radius="sm" tt="none">
              {t('defaultTheme')}
            </Badge>
          ) : (
            <>
              <Button
                variant="default"
                onClick={() =>
                  attempt(() => saveOrAsk('settings', { ...settings.document, defaultThemeId: theme.id }, settings.revision))
                }
              >
                {t('makeDefault')}
              </Button>
              <Button
                variant="subtle"
                color="vermilion"
                onClick={() => attempt(() => removeDocument('themes', theme.id, theme.name))}
              >
                {t('studio:remove')}
              </Button>
            </>
          )}
        </Group>
      </Stack>
    </div>
  );
}

function ThemeSample({ theme, officeName }: { theme: Theme; officeName: string }) {
  const { t } = useTranslation('settings');
  const slogan = t('sample');
  const design = useMemo(
    () =>
      designFromSlogan({
        slogan,
        kind: 'slide',
        theme,
        unitName: officeName,
        campaignId: null,
        newId,
        nowMs: Date.now(),
      }),
    [slogan, theme, officeName],
  );
  return (
    <div className={classes.sample} aria-hidden="true">
      <DesignCanvas design={design} theme={theme} widthPx={280} />
    </div>
  );
}

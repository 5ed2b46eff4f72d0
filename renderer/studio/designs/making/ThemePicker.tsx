// Chooses a theme by its colours.
import { Input, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Stored } from '../../../../slides/model/document-kinds.ts';
import type { ThemeId } from '../../../../slides/model/id.ts';
import type { Theme } from '../../../../slides/model/theme.ts';
import { useLiveQuery } from '../../use-live-query.ts';
import classes from './ThemePicker.module.css';

/** The theme that is chosen, or the office's own, or the first there is. */
export function useChosenTheme(chosen: ThemeId | null): { themes: readonly Stored<'themes'>[]; theme: Theme | null } {
  const themes = useLiveQuery('themes.list', {}).value ?? [];
  const settings = useLiveQuery('settings.get', {}).value;
  const wanted = chosen ?? settings?.document.defaultThemeId;
  const theme = themes.find(({ document }) => document.id === wanted) ?? themes[0];
  return { themes, theme: theme?.document ?? null };
}

type ThemePickerProps = {
  themes: readonly Stored<'themes'>[];
  value: ThemeId | null;
  onChange: (id: ThemeId) => void;
  /** Colours only; the names are still there for tooltips and screen readers. */
  isCompact?: boolean;
};

export function ThemePicker({ themes, value, onChange, isCompact = false }: ThemePickerProps) {
  const { t } = useTranslation('designs');
  return (
    <Input.Wrapper label={t('theme')} labelElement="div">
      <div className={classes.row}>
        {themes.map(({ document: theme }) => (
          <UnstyledButton
            key={theme.id}
            className={classes.swatch}
            aria-pressed={theme.id === value}
            aria-label={theme.name}
            title={theme.name}
            data-compact={isCompact || undefined}
            onClick={() => onChange(theme.id)}
          >
            <span className={classes.colors} style={{ background: theme.colors.ground, color: theme.colors.ink }}>
              {'Ạ'}
              <span style={{ background: theme.colors.accent }} />
            </span>
            {!isCompact && <span className={classes.name}>{theme.name}</span>}
          </UnstyledButton>
        ))}
      </div>
    </Input.Wrapper>
  );
}

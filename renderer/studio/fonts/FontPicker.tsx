// Chooses a family: grouped by what it is good for, each in its own face, found by a few letters of its name.
import { Combobox, Input, InputBase, type MantineSize, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { search as searchFamilies } from '../../../slides/text/fold.ts';
import { useFontCatalogue } from '../data/studio-fonts.ts';
import classes from './FontPicker.module.css';
import { previewFont, usePreviews } from './use-previews.ts';

type FontPickerProps = {
  label: string;
  /** A label that is seen; otherwise it is for screen readers only. */
  isLabelShown?: boolean;
  /** Null: of different families. */
  value: string | null;
  size?: MantineSize;
  onChange(familyName: string): void;
};

const uses = ['own', 'slide', 'banner', 'serif', 'letter', 'led', 'decorative'] as const;

export function FontPicker({ label, isLabelShown = false, value, size = 'sm', onChange }: FontPickerProps) {
  const { t } = useTranslation('fonts');
  const catalogue = useFontCatalogue();
  const [search, setSearch] = useState('');
  const combobox = useCombobox({
    onDropdownOpen() {
      combobox.focusSearchInput();
      combobox.updateSelectedOptionIndex('active', { scrollIntoView: true });
    },
    onDropdownClose() {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setSearch('');
    },
  });
  const { selectFirstOption } = combobox;
  // What is typed is meant to be taken by Enter.
  useEffect(() => {
    if (search !== '') selectFirstOption();
  }, [search, selectFirstOption]);
  const { families, own } = catalogue;
  const isLacking = (name: string): boolean => own.some(({ family, missing }) => family === name && missing.length > 0);
  usePreviews(
    catalogue,
    families.map(({ name }) => name),
    combobox.dropdownOpened,
  );
  usePreviews(catalogue, value === null ? [] : [value], true);
  const found = searchFamilies(families, search, ({ label: name }) => name);
  const chosen = families.find(({ name }) => name === value);
  // A font without the letters of its own name would show other letters in their place.
  const faceOf = (name: string) =>
    isLacking(name) ? {} : { fontFamily: `"${previewFont(catalogue, name)}", "Be Vietnam Pro", sans-serif` };
  return (
    <Combobox
      store={combobox}
      width={320}
      position="bottom-end"
      onOptionSubmit={(name) => {
        onChange(name);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target targetType="button">
        <InputBase
          component="button"
          type="button"
          pointer
          size={size}
          label={isLabelShown ? label : undefined}
          role="combobox"
          aria-label={label}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
          onClick={() => combobox.toggleDropdown()}
        >
          {value === null ? (
            <Input.Placeholder>{t('mixed')}</Input.Placeholder>
          ) : (
            <span className={classes.chosen} style={faceOf(value)}>
              {chosen?.label ?? value}
            </span>
          )}
        </InputBase>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={search}
          placeholder={t('search')}
          aria-label={t('search')}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Combobox.Options mah={420} style={{ overflowY: 'auto' }}>
          {uses.map((use) => {
            const group = found.filter((family) => family.use === use);
            if (group.length === 0) return null;
            return (
              <Combobox.Group key={use} label={t(`use-${use}`)}>
                {group.map((family) => (
                  <Combobox.Option
                    key={family.name}
                    value={family.name}
                    className={classes.option}
                    active={family.name === value}
                  >
                    <span className={classes.name} style={faceOf(family.name)}>
                      {family.label}
                    </span>
                    {isLacking(family.name) ? (
                      <span className={classes.lacking}>{t('lacking')}</span>
                    ) : (
                      <span className={classes.sample} style={faceOf(family.name)} aria-hidden="true">
                        {'Ẫ Ệ Ổ Ự'}
                      </span>
                    )}
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            );
          })}
          {found.length === 0 && <Combobox.Empty>{t('nothingFound')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

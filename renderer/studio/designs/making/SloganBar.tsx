// The quickest way in: a slogan typed here becomes designs.
import { Button, TextInput } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openDialog } from '../../dialogs.ts';
import classes from './SloganBar.module.css';

export function SloganBar() {
  const { t } = useTranslation('designs');
  const [slogan, setSlogan] = useState('');
  return (
    <form
      className={classes.bar}
      onSubmit={(event) => {
        event.preventDefault();
        openDialog({ kind: 'from-slogan', slogan: slogan.trim(), campaignId: null });
        setSlogan('');
      }}
    >
      <div className={classes.words}>
        <h2>{t('sloganLead')}</h2>
        <p>{t('sloganHint')}</p>
      </div>
      <TextInput
        className={classes.field}
        size="md"
        leftSection={<IconBulb size={18} stroke={1.6} />}
        aria-label={t('slogans')}
        placeholder={t('sloganPlaceholder')}
        value={slogan}
        onChange={(event) => setSlogan(event.currentTarget.value)}
      />
      <Button type="submit" size="md">
        {t('makeDesigns')}
      </Button>
    </form>
  );
}

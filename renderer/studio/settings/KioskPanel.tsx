// The PIN that leaves the full-screen player.
import { Button, Group, PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/api.ts';
import { attempt, tellDone } from '../shell/notices.tsx';
import { Section } from './Section.tsx';

export function KioskPanel({ hasPin }: { hasPin: boolean }) {
  const { t } = useTranslation('settings');
  const [pin, setPin] = useState('');

  async function save(value: string | null) {
    await call('settings.setKioskPin', { pin: value });
    setPin('');
    tellDone(t(value === null ? 'pinRemoved' : 'pinSaved'));
  }

  return (
    <Section title={t('kiosk')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          attempt(() => save(pin));
        }}
      >
        <Group align="flex-end" gap="xs">
          <PasswordInput
            w={360}
            label={t('kioskPin')}
            description={t('kioskPinHint')}
            inputMode="numeric"
            autoComplete="new-password"
            value={pin}
            onChange={(event) => setPin(event.currentTarget.value.replace(/\D/g, '').slice(0, 12))}
          />
          <Button type="submit" variant="default" disabled={pin.length < 4}>
            {t('setPin')}
          </Button>
          {hasPin && (
            <Button variant="subtle" color="gray" onClick={() => attempt(() => save(null))}>
              {t('removePin')}
            </Button>
          )}
        </Group>
      </form>
      <Text size="sm" c="dimmed">
        {t(hasPin ? 'pinIsSet' : 'pinNotSet')}
      </Text>
    </Section>
  );
}

// Shows only the designs that the checks have something to say of. It is there while there are any.
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRemarkFilter } from './remark-filter.ts';

export function RemarkFilter({ count }: { count: number }) {
  const { t } = useTranslation('checks');
  const isOn = useRemarkFilter((state) => state.isOn);
  if (count === 0 && !isOn) return null;
  return (
    <Button
      variant={isOn ? 'light' : 'default'}
      aria-pressed={isOn}
      leftSection={<IconAlertTriangle size={16} />}
      rightSection={<span className="tabular">{count}</span>}
      onClick={() => useRemarkFilter.setState({ isOn: !isOn })}
    >
      {t('withRemarks')}
    </Button>
  );
}

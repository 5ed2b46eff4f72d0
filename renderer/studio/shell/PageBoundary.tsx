// A defect in one page or dialog must not take the whole studio with it: the rail, the notices and what is saved stay.
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { closeDialog, useDialogs } from '../dialogs.ts';
import { EmptyState } from './EmptyState.tsx';
import { tellError } from './notices.tsx';

/** Another place is always tried anew. */
export function PageBoundary({ place, children }: { place: string; children: ReactNode }) {
  return (
    <ErrorBoundary resetKeys={[place]} onError={(error) => console.error(error)} FallbackComponent={BrokenPage}>
      {children}
    </ErrorBoundary>
  );
}

/** A dialog that fails is closed, and says so. */
export function DialogBoundary({ children }: { children: ReactNode }) {
  const dialog = useDialogs((state) => state.dialog);
  const close = (error: unknown): void => {
    closeDialog();
    tellError(error);
  };
  return (
    <ErrorBoundary resetKeys={[dialog]} onError={close} fallback={null}>
      {children}
    </ErrorBoundary>
  );
}

function BrokenPage({ resetErrorBoundary }: FallbackProps) {
  const { t } = useTranslation('studio');
  return (
    <div role="alert">
      <EmptyState icon={IconAlertTriangle} title={t('brokenPage')} body={t('brokenPageHint')}>
        <Button variant="default" onClick={resetErrorBoundary}>
          {t('openAgain')}
        </Button>
      </EmptyState>
    </div>
  );
}

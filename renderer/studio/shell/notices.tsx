// Short notices in the corner: what went wrong in one sentence, what was done, and the way back.
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { reportError } from '../../../slides/api/errors.ts';
import { sayFailure } from './say-failure.ts';

export function tellError(error: unknown): void {
  const report = reportError(error);
  // A bug is told in general words only; its detail belongs to whoever looks into the console.
  if (report.code === 'internal') console.error(error);
  notifications.show({ color: 'vermilion', message: sayFailure(report), autoClose: 10_000 });
}

/** Runs something whose failure the person must hear about. */
export function attempt(work: () => Promise<unknown>): void {
  work().catch(tellError);
}

export function tellDone(message: string): void {
  notifications.show({ color: 'green', message, autoClose: 4000 });
}

/** What has ended without a result, as it was wanted. */
export function tellStopped(message: string): void {
  notifications.show({ color: 'gray', message, autoClose: 4000 });
}

/** Says what was done and offers to take it back. The result takes the notice away; `onClose` hears when it is gone. */
export function tellUndoable(message: string, undo: () => Promise<unknown>, onClose?: () => void): () => void {
  const id = notifications.show({
    color: 'gray',
    autoClose: 10_000,
    ...(onClose === undefined ? {} : { onClose }),
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          flex="none"
          size="compact-sm"
          variant="subtle"
          color="vermilion"
          // A field that is being typed in keeps the focus, and with it the place of the caret.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            notifications.hide(id);
            attempt(undo);
          }}
        >
          {i18next.t('studio:undo')}
        </Button>
      </Group>
    ),
  });
  return () => notifications.hide(id);
}

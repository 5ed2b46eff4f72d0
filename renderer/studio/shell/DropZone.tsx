// Files dropped anywhere on the window are imported.
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDrop, openDialog } from '../dialogs.ts';
import classes from './DropZone.module.css';

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** `isOn` false: the editor takes dropped pictures itself. */
export function DropZone({ isOn }: { isOn: boolean }) {
  const { t } = useTranslation('designs');
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (mayDrop()) setOver(true);
      else if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none';
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (!mayDrop()) return;
      openDialog({ kind: 'import', files: [...(event.dataTransfer?.files ?? [])] });
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
      setOver(false);
    };
  }, [isOn]);
  if (!isOver) return null;
  return (
    <div className={classes.zone} role="status">
      <IconFileImport size={40} stroke={1.4} aria-hidden="true" />
      <strong>{t('dropHere')}</strong>
      <span>{t('dropKinds')}</span>
    </div>
  );
}

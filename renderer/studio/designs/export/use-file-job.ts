// A file that is being made in a dialog: how far it is, how it is stopped, and where the focus goes as its buttons change.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostJob } from '../../data/use-host-job.ts';
import { handOver, type MadeFile } from '../../shell/download.ts';
import { tellDone, tellError, tellStopped } from '../../shell/notices.tsx';

export function useFileJob() {
  const { t } = useTranslation('designs');
  const { share, run, cancel, isLeft } = useHostJob('export');
  const [isSaving, setSaving] = useState(false);
  const mainButton = useRef<HTMLButtonElement>(null);
  const stopButton = useRef<HTMLButtonElement>(null);
  const isBusy = share !== null || isSaving;

  // The end may cross with the file on its way: what was stopped is not handed over all the same.
  const isStopped = useRef(false);
  function stop(): void {
    isStopped.current = true;
    cancel();
  }
  const stopNow = useRef(stop);
  stopNow.current = stop;
  // However the dialog is left, nobody is there any more to take the file.
  useEffect(() => () => stopNow.current(), []);

  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current === isBusy) return;
    wasBusy.current = isBusy;
    // Where something else has taken it meanwhile, it stays.
    if (isBusy) stopButton.current?.focus();
    else if (isFocusLost(stopButton.current)) mainButton.current?.focus();
  }, [isBusy]);

  /** `onMade` hears before the file is handed over, whether or not it is kept. Resolves to whether it was kept. */
  async function make<Made extends MadeFile>(
    work: (jobId: string) => Promise<Made>,
    onMade: (made: Made) => void = () => undefined,
  ): Promise<boolean> {
    isStopped.current = false;
    try {
      const made = await run(work);
      if (made === null || isStopped.current) {
        tellStopped(t('exportStopped'));
        return false;
      }
      setSaving(true);
      onMade(made);
      const file = await handOver(made);
      if (file !== null) tellDone(t('exported', { file }));
      return file !== null;
    } catch (error) {
      tellError(error);
      return false;
    } finally {
      setSaving(false);
    }
  }

  return { share, isBusy, stop, isLeft, make, mainButton, stopButton };
}

function isFocusLost(stopButton: HTMLElement | null): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement === stopButton;
}

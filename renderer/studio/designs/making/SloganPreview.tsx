// What the slogan will look like, composed and painted right here by the same code that makes the real designs.
import { useDeferredValue } from 'react';
import type { Design, DesignKind } from '../../../../slides/model/design.ts';
import type { Theme } from '../../../../slides/model/theme.ts';
import { findFormat, type PrintFormat } from '../../../../slides/print/formats.ts';
import { designFromSlogan } from '../../../../slides/template/design-from-slogan.ts';
import { newId } from '../../data/new-id.ts';
import { currentLanguage } from '../../i18n.ts';
import { DesignCanvas } from '../../shell/DesignCanvas.tsx';
import { useLiveQuery } from '../../use-live-query.ts';
import classes from './FromSloganDialog.module.css';

type SloganPreviewProps = { slogan: string; kinds: readonly DesignKind[]; formats: readonly string[]; theme: Theme | null };

export function SloganPreview({ slogan, kinds, formats, theme }: SloganPreviewProps) {
  const unitName = useLiveQuery('settings.get', {}).value?.document.officeName ?? '';
  const shown = useDeferredValue(slogan);
  return (
    <div className={classes.preview} aria-hidden="true">
      {theme !== null &&
        kinds.map((kind) => (
          <DesignCanvas key={kind} design={compose(shown, { kind }, theme, unitName)} theme={theme} widthPx={272} />
        ))}
      {theme !== null &&
        formats.map((id) => {
          const format = findFormat(id);
          const isTall = format !== null && format.page.width < format.page.height;
          return format === null ? null : (
            <DesignCanvas
              key={id}
              design={compose(shown, { kind: format.kind, format }, theme, unitName)}
              theme={theme}
              widthPx={isTall ? 88 : 272}
            />
          );
        })}
    </div>
  );
}

function compose(slogan: string, form: { kind: DesignKind; format?: PrintFormat }, theme: Theme, unitName: string): Design {
  return designFromSlogan({
    slogan,
    ...form,
    theme,
    unitName,
    campaignId: null,
    newId,
    nowMs: Date.now(),
    language: currentLanguage(),
  });
}

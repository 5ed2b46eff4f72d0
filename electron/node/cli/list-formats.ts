import type { Language } from '../../../slides/model/settings.ts';
import { printFormats } from '../../../slides/print/formats.ts';
import { kindNames } from '../../../slides/template/form-names.ts';
import { pageOfForm, type SloganForm } from '../../../slides/template/slogan-forms.ts';
import type { Output } from './output.ts';

const names = {
  vi: { slide: 'Trang chiếu', poster: 'Áp phích', banner: 'Băng rôn', board: 'Bảng điện tử', own: 'Khổ tự chọn (mm)' },
  en: { slide: 'Slide', poster: 'Poster', banner: 'Banner', board: 'LED board', own: 'A size of your own (mm)' },
};

/** `pano list formats`: what `pano import --formats` takes. */
export function listFormats(output: Output): void {
  const forms: (SloganForm & { id: string; name: string })[] = [
    ...kindNames.map((kind) => ({ id: kind, name: names[output.language][kind], kind })),
    ...printFormats.map((format) => ({ id: format.id, name: format.name[output.language], kind: format.kind, format })),
  ];
  const rows = forms.map((form) => {
    const { width, height, unit } = pageOfForm(form);
    return { id: form.id, name: form.name, kind: form.kind, width, height, unit };
  });
  output.result(rows, [
    ...rows.map(({ id, name, kind, ...page }) => [id, kind, name, sizeOf(page, output.language)].join('\t')),
    `2500x700\t\t${names[output.language].own}`,
  ]);
}

/** `6 × 0,8 m`, `297 × 420 mm`, `1920 × 1080 px`. */
function sizeOf({ width, height, unit }: { width: number; height: number; unit: 'mm' | 'px' }, language: Language): string {
  const isMetres = unit === 'mm' && Math.max(width, height) >= 1500;
  const text = (length: number): string => (isMetres ? length / 1000 : length).toLocaleString(language, { useGrouping: false });
  return `${text(width)} × ${text(height)} ${isMetres ? 'm' : unit}`;
}

// The office's real slogans in every look, set with the real fonts: nothing overflows, and all of it can be read from afar.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createFontkitMeasure } from '../../../electron/host/print/fonts/fontkit-measure.ts';
import type { DesignKind } from '../../../slides/model/design.ts';
import type { TextElement } from '../../../slides/model/element.ts';
import { type MediaId, mediaId } from '../../../slides/model/id.ts';
import { templates } from '../../../slides/template/choose-template.ts';
import { defaultThemes } from '../../../slides/template/default-theme.ts';
import { designFromSlogan } from '../../../slides/template/design-from-slogan.ts';
import { layoutText } from '../../../slides/text/layout-text.ts';

const measure = createFontkitMeasure();
const list = readFileSync(new URL('../../fixtures/import/slogans.csv', import.meta.url), 'utf8');
const slogans = list
  .split('\n')
  .slice(1)
  .map((line) => line.replaceAll('"', '').trim())
  .filter((line) => line !== '');
const longSlogan =
  'Phòng cháy và chữa cháy là trách nhiệm và quyền lợi thiết thực của mỗi cơ quan, tổ chức, hộ gia đình và cá nhân';
const someLogo = mediaId.parse('a'.repeat(64));
const longUnit = 'Trung tâm Kiểm soát bệnh tật và Chăm sóc sức khỏe cộng đồng thành phố';

/**
 * Smallest size of the em, in page units, for slogans of a line or two: slides across a lobby, posters from two metres,
 * banners from the street. The long one may have two thirds of it.
 */
const readable: Record<DesignKind, number> = { slide: 84, poster: 20, banner: 180, board: 22 };

describe.each(templates)('$id', ({ id, kind }) => {
  const textsOf = (slogan: string, logoMediaId: MediaId | null): TextElement[] => {
    let next = 0;
    const [theme] = defaultThemes('vi');
    if (theme === undefined) throw new Error('no theme');
    const wanted = {
      slogan,
      kind,
      theme: { ...theme, logoMediaId },
      templateId: id,
      unitName: longUnit,
      campaignId: null,
      newId: () => `id-${next++}`,
      nowMs: 0,
    };
    return designFromSlogan(wanted).elements.filter((element) => element.kind === 'text');
  };

  test.each([...slogans, longSlogan])('%s', (slogan) => {
    for (const element of [...textsOf(slogan, null), ...textsOf(slogan, someLogo)]) {
      const { fontSize, lines, isOverflowing } = layoutText(element, measure);
      expect(isOverflowing, element.text).toBe(false);
      if (element.text !== slogan) continue;
      expect(fontSize).toBeGreaterThanOrEqual(slogan === longSlogan ? (readable[kind] * 2) / 3 : readable[kind]);
      if (kind === 'banner') expect(lines.length).toBeLessThanOrEqual(2);
    }
  });
});

test('the list of slogans was read', () => {
  expect(slogans).toHaveLength(16);
});

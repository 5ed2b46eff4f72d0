// A design travels whole or not at all: any cut, any changed byte and any newer version is told, and nothing else happens.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError, errorSentence } from '../../../slides/api/errors.ts';
import { isSameLook, packDesign, unpackDesign } from '../../../slides/design/design-package.ts';
import { design as designSchema } from '../../../slides/model/design.ts';
import { mediaId } from '../../../slides/model/id.ts';
import type { Media } from '../../../slides/model/media.ts';
import type { OfficeFont } from '../../../slides/model/office-font.ts';
import { canonicalJson } from '../../../slides/schema/canonical-json.ts';
import { schemaVersion } from '../../../slides/schema/migrations.ts';
import { defaultThemes } from '../../../slides/template/default-theme.ts';
import { designFromSlogan } from '../../../slides/template/design-from-slogan.ts';

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

function ids(prefix: string) {
  let next = 0;
  return () => `${prefix}-${next++}`;
}

const [theme] = defaultThemes('vi');
if (theme === undefined) throw new Error('no theme');
const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * 37) % 256);
const picture: Media = {
  id: mediaId.parse(sha256(bytes)),
  name: 'anh.png',
  type: 'image/png',
  byteLength: bytes.length,
  widthPx: 10,
  heightPx: 10,
  createdAtMs: 1,
};
const design = designFromSlogan({
  slogan: 'Rửa tay thường xuyên, phòng dịch bệnh',
  kind: 'slide',
  templateId: 'slide-waves',
  theme,
  unitName: 'Trung tâm Y tế',
  campaignId: null,
  newId: ids('old'),
  nowMs: 1,
});
const fontBytes = Uint8Array.from({ length: 200 }, (_, at) => (at * 11) % 256);
const font: OfficeFont = {
  id: mediaId.parse(sha256(fontBytes)),
  name: 'Phông cơ quan',
  family: 'UTM Thu',
  weight: 700,
  isItalic: false,
  unitsPerEm: 2048,
  missing: ['ỵ'],
  embedding: 'preview',
  license: 'Bản quyền của nhà làm phông',
  byteLength: fontBytes.length,
  createdAtMs: 1,
};
const packed = packDesign({ design, theme, media: [{ media: picture, bytes }], fonts: [{ font, bytes: fontBytes }] }, sha256);
const unpack = (text: string) => unpackDesign({ text, fileName: 'a.pano', sha256, newId: ids('new'), nowMs: 2 });

function codeOf(text: string): unknown {
  try {
    unpack(text);
    return 'no failure';
  } catch (error) {
    return error instanceof AppError ? error.code : error;
  }
}

test('brings no approval along, whatever the file says', () => {
  const approval = { approvedBy: 'Hòa', approvedAtMs: 1, versionCode: 'a'.repeat(64) };
  const said = { ...design, approval, acceptedRemarks: [{ rule: 'slip', key: 'k' }] };
  expect(packDesign({ design: said, theme, media: [], fonts: [] }, sha256)).not.toContain('Hòa');
  const content = { design: said, theme, media: [] };
  const seal = sha256(`${canonicalJson({ format: 'pano-design', schema: schemaVersion })}\n${canonicalJson(content)}`);
  const forged = JSON.stringify({ format: 'pano-design', schema: schemaVersion, sha256: seal, content });
  expect(unpack(forged).design).toMatchObject({ approval: null, acceptedRemarks: [] });
});

test('comes out as it went in, under new ids', () => {
  const { design: back, theme: backTheme, media, fonts } = unpack(packed);
  expect(designSchema.safeParse(back).success).toBe(true);
  expect(back.themeId).toBe(backTheme.id);
  expect(back.id).not.toBe(design.id);
  expect(JSON.stringify(back)).not.toContain('old-');
  const withoutIds = (value: unknown) => JSON.parse(JSON.stringify(value, (key, part) => (key === 'id' ? undefined : part)));
  expect(withoutIds(back.elements)).toEqual(withoutIds(design.elements));
  expect(media).toHaveLength(1);
  expect(media[0]?.bytes).toEqual(bytes);
  expect(media[0]?.media.id).toBe(picture.id);
  expect(fonts).toEqual([{ font: { ...font, createdAtMs: 2 }, bytes: fontBytes }]);
});

test('says beside each font that it has a licence of its own, in the words of the font', () => {
  const [entry] = (JSON.parse(packed) as { content: { fonts: { note: string }[] } }).content.fonts;
  expect(entry?.note).toContain('Phông cơ quan: used under its own licence');
  expect(entry?.note).toContain('Bản quyền của nhà làm phông');
});

test('is written as before when no font of the office goes along', () => {
  const plain = packDesign({ design, theme, media: [], fonts: [] }, sha256);
  expect(JSON.parse(plain).content).not.toHaveProperty('fonts');
  expect(unpack(plain).fonts).toEqual([]);
});

test('a package of a newer version says which, in both languages', () => {
  const newer = JSON.stringify({ ...JSON.parse(packed), schema: schemaVersion + 4, content: { somethingNew: true } });
  try {
    unpack(newer);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.code).toBe('design-newer');
    expect(errorSentence(error, 'en')).toContain(`(data version ${schemaVersion + 4})`);
    expect(errorSentence(error, 'vi')).toContain(`(phiên bản dữ liệu ${schemaVersion + 4})`);
  }
});

describe('is broken, and says so, when', () => {
  test.each([
    ['it is cut in half', packed.slice(0, packed.length / 2)],
    ['it is empty', ''],
    ['it is not JSON', 'Kính gửi anh Nam'],
    ['it is other JSON', '{"name":"x"}'],
    ['a word in it was changed', packed.replace('Rửa tay', 'Rữa tay')],
    ['its seal was changed', packed.replace(/"sha256":"../, '"sha256":"zz')],
    ['its version was set back', packed.replace(`"schema":${schemaVersion}`, '"schema":0')],
  ])('%s', (_name, text) => {
    expect(text).not.toBe(packed);
    expect(codeOf(text)).toBe('design-broken');
  });

  test('it is cut anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: packed.length - 1 }), (length) => {
        expect(codeOf(packed.slice(0, length))).toBe('design-broken');
      }),
      { numRuns: 50 },
    );
  });

  test('a picture does not have the hash it is named by, though the seal is right', () => {
    const other = bytes.map((byte) => byte ^ 1);
    expect(codeOf(packDesign({ design, theme, media: [{ media: picture, bytes: other }], fonts: [] }, sha256))).toBe(
      'design-broken',
    );
  });

  test('a font does not have the hash it is named by, though the seal is right', () => {
    const other = fontBytes.map((byte) => byte ^ 1);
    expect(codeOf(packDesign({ design, theme, media: [], fonts: [{ font, bytes: other }] }, sha256))).toBe('design-broken');
  });

  test('what it holds is not a design, though the seal is right', () => {
    const odd = { ...design, page: { ...design.page, width: -1 } };
    expect(codeOf(packDesign({ design: odd, theme, media: [], fonts: [] }, sha256))).toBe('design-broken');
  });
});

test('themes of the same look are told apart from others', () => {
  expect(isSameLook(theme, { ...theme, id: 'other' as typeof theme.id, name: 'Tên khác' })).toBe(true);
  expect(isSameLook(theme, { ...theme, colors: { ...theme.colors, accent: '#00ff00' } })).toBe(false);
});

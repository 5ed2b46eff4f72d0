// What is missing or in use, in words: failures name kinds by these keys, and each language has its own noun.

type Noun = { vi: string; en: string };

const nouns: Readonly<Record<string, Noun>> = {
  design: { vi: 'thiết kế', en: 'design' },
  playlist: { vi: 'danh sách phát', en: 'playlist' },
  entry: { vi: 'mục lịch phát', en: 'schedule entry' },
  screen: { vi: 'màn hình', en: 'screen' },
  campaign: { vi: 'đợt tuyên truyền', en: 'campaign' },
  theme: { vi: 'bộ màu', en: 'theme' },
  media: { vi: 'hình ảnh', en: 'picture' },
  font: { vi: 'phông chữ', en: 'font' },
  settings: { vi: 'thiết lập', en: 'settings' },
  file: { vi: 'tệp', en: 'file' },
  page: { vi: 'trang', en: 'page' },
};

/** The folder names of kinds mean the same things. */
const plurals: Readonly<Record<string, string>> = {
  designs: 'design',
  playlists: 'playlist',
  entries: 'entry',
  screens: 'screen',
  campaigns: 'campaign',
  themes: 'theme',
  fonts: 'font',
};

/** The noun for a kind, or the key itself when it has none. */
export function kindNoun(kind: string, language: 'vi' | 'en'): string {
  const key = Object.hasOwn(plurals, kind) ? (plurals[kind] ?? kind) : kind;
  return Object.hasOwn(nouns, key) ? (nouns[key]?.[language] ?? kind) : kind;
}

// File names that survive every mail program and print shop: no marks, no spaces, the size in it.

const kindNames = { banner: 'BangRon', poster: 'ApPhich', slide: 'TrangChieu', board: 'BangDienTu' } as const;
const maxSlugLength = 40;

/** `marks` say what is special about the file, such as its scale. */
export function exportFileName(
  design: { name: string; kind: keyof typeof kindNames; page: { width: number; height: number; unit: string } },
  extension: string,
  ...marks: string[]
): string {
  const { width, height, unit } = design.page;
  const size = `${tidy(width)}x${tidy(height)}${unit}`;
  const slug = slugOf(design.name);
  return `${[kindNames[design.kind], size, ...marks, ...(slug === '' ? [] : [slug])].join('_')}.${extension}`;
}

function tidy(length: number): string {
  return String(Math.round(length * 10) / 10).replace('.', ',');
}

function slugOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'));
  const words = plain.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    if (slug !== '' && slug.length + word.length + 1 > maxSlugLength) break;
    slug = slug === '' ? word.slice(0, maxSlugLength) : `${slug}-${word}`;
  }
  return slug;
}

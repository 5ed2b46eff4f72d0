// The forms of display that a plan names, and a common typing error among them.
import type { DisplayForm } from '../model/campaign.ts';

const words: readonly { form: DisplayForm; pattern: RegExp }[] = [
  { form: 'notice-board', pattern: /bảng\s+(?:thông\s+báo|tin)(?!\p{L})|áp[\s-]*phích|notice[\s-]?boards?|posters?/iu },
  { form: 'electronic-board', pattern: /bảng\s+(?:điện\s+tử|led)|màn\s+hình\s+led|led\s+boards?/iu },
  { form: 'banner', pattern: /b[ăả]ng[\s-]*r[ôo]n|băng[\s-]*zôn|bảng[\s-]+rôn|phướn|banners?/iu },
  { form: 'screen', pattern: /màn\s+hình(?!\s+led)|ti[\s-]*vi|lobby\s+screens?/iu },
  { form: 'website', pattern: /(?:trang|cổng)\s+thông\s+tin\s+điện\s+tử|web\s?sites?/iu },
  { form: 'social-network', pattern: /mạng\s+xã\s+hội|facebook|zalo|social\s+(?:media|networks?)/iu },
];

export function readForms(text: string): DisplayForm[] {
  return words.filter(({ pattern }) => pattern.test(text)).map(({ form }) => form);
}

/** “bảng rôn”, which spelling programs make of “băng rôn”, as the text writes it; null when it does not. */
export function misspeltBanner(text: string): string | null {
  return /bảng[\s-]+rôn/iu.exec(text)?.[0] ?? null;
}

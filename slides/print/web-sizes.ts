// Sizes of pictures in the networks that offices post to, in px.

/** Where each size was read is said beside it; networks change them without notice. */
export const webSizes = {
  /** Link and post pictures of Facebook: hoangphuctran.com. */
  facebook: { width: 1200, height: 630 },
  /** Cover of a page: 820 × 312 on desktops and 640 × 360 on telephones show parts of it (hoangphuctran.com). */
  'facebook-cover': { width: 820, height: 360 },
  /** Pictures of Zalo's notification service are 16 : 9, JPEG or PNG, up to 500 KB: help-cdp.hub-js.com. */
  zalo: { width: 1280, height: 720 },
  /** Thumbnail of a film: common knowledge of the trade, as are the three below. */
  youtube: { width: 1280, height: 720 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  story: { width: 1080, height: 1920 },
} as const;

export type WebSize = keyof typeof webSizes;
export const webSizeNames = Object.keys(webSizes) as WebSize[];

// What a picture file says of itself beside its pixels.
export type PictureFacts = {
  /** What it shows, in words; empty where nothing is to be said. */
  alt: string;
  /** How large it is in real life; null where it has no real size. */
  pixelsPerMetre: number | null;
};

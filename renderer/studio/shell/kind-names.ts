/** Kind of design → the key of its name. */
export const kindNames = {
  slide: 'kindSlide',
  banner: 'kindBanner',
  poster: 'kindPoster',
  board: 'kindBoard',
} as const;

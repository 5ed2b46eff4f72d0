// The kinds of document a library holds: one table that the store, the contract and the checks all read.
import type { z } from 'zod';
import { campaign } from './campaign.ts';
import { design } from './design.ts';
import { media } from './media.ts';
import { officeFont } from './office-font.ts';
import { playlist } from './playlist.ts';
import { scheduleEntry } from './schedule.ts';
import { screen } from './screen.ts';
import { settings } from './settings.ts';
import { theme } from './theme.ts';

/** Kind → schema. The kind is also the folder's name in the library. */
export const documentKinds = {
  designs: design,
  playlists: playlist,
  entries: scheduleEntry,
  screens: screen,
  campaigns: campaign,
  themes: theme,
  media,
  fonts: officeFont,
  settings,
} as const;

export type DocumentKind = keyof typeof documentKinds;
export type DocumentOf<K extends DocumentKind> = z.infer<(typeof documentKinds)[K]>;
/** A document with the revision under which it is stored: 1 at birth, one more at every save. */
export type Stored<K extends DocumentKind> = { document: DocumentOf<K>; revision: number };

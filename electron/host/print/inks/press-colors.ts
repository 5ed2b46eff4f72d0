// The shipped press profile: ISO Coated v2 300 % (FOGRA39), the common ground of offset shops; large-format RIPs convert from it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createPictureInks, type PictureInks } from '../../../../slides/print/color/picture-inks.ts';
import { type PressProfile, readPressProfile } from '../../../../slides/print/color/press-profile.ts';
import { assetFolder } from '../../asset-folder.ts';

export type PressColors = { profile: PressProfile; pictureInks: PictureInks; bytes: Uint8Array };

export const pressCondition = { identifier: 'FOGRA39', name: 'ISO Coated v2 300% (basICColor)' };

let opened: PressColors | null = null;

export function pressColors(): PressColors {
  if (opened !== null) return opened;
  const bytes = readFileSync(path.join(assetFolder(), 'color', 'ISOcoated_v2_300_bas.icc'));
  const profile = readPressProfile(bytes);
  opened = { profile, pictureInks: createPictureInks(profile), bytes };
  return opened;
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { assetFolder } from '../../../electron/host/asset-folder.ts';
import { allFontIds } from '../../../slides/fonts/catalog.ts';

it('finds the folder with every font of the catalog', () => {
  expect(allFontIds.filter((id) => !existsSync(path.join(assetFolder(), 'fonts', `${id}.ttf`)))).toEqual([]);
});

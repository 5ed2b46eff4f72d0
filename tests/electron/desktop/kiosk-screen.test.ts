import { expect, it } from 'vitest';
import { chooseKioskScreen } from '../../../electron/desktop/kiosk-screen.ts';
import { type Screen, screen } from '../../../slides/model/screen.ts';

function screens(...ids: string[]) {
  const list = ids.map((id) => {
    const document: Screen = screen.parse({
      id,
      name: id,
      place: '',
      widthPx: 1920,
      heightPx: 1080,
      rotation: 0,
      defaultPlaylistId: null,
    });
    return { document, revision: 1 };
  });
  return {
    list: () => list as never[],
    get: (_kind: string, id: string) => (list.find(({ document }) => document.id === id) ?? null) as never,
  };
}

it('takes the screen that is named', () => {
  expect(chooseKioskScreen(screens('hall', 'gate'), 'gate')).toBe('gate');
});

it('takes the only screen when none is named', () => {
  expect(chooseKioskScreen(screens('hall'), null)).toBe('hall');
});

it('says which screens there are when it cannot know', () => {
  expect(() => chooseKioskScreen(screens('hall', 'gate'), null)).toThrow(/--screen; the screens there are: gate, hall/);
});

it('says so when the named screen is not there', () => {
  expect(() => chooseKioskScreen(screens('hall'), 'roof')).toThrow('screen “roof” was not found');
});

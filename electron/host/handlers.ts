// One line for each row of the contract: the call in, one service call, the shape out. No logic lives here.
import type { Handlers } from '../../slides/api/contract.ts';
import type { ChecksService } from './services/checks.ts';
import type { DesignPackagesService } from './services/design-packages.ts';
import type { DesignsService } from './services/designs.ts';
import type { Documents } from './services/documents.ts';
import type { ExportsService } from './services/exports.ts';
import type { FontsService } from './services/fonts.ts';
import type { ImportsService } from './services/imports.ts';
import type { LibraryService } from './services/library.ts';
import type { MediaService } from './services/media.ts';
import type { PairingService } from './services/pairing.ts';
import type { ProgramService } from './services/program.ts';
import type { RuntimeService } from './services/runtime.ts';
import type { ScreensService } from './services/screens.ts';
import type { SettingsService } from './services/settings.ts';

export type Services = {
  documents: Documents;
  settings: SettingsService;
  designs: DesignsService;
  designPackages: DesignPackagesService;
  imports: ImportsService;
  media: MediaService;
  fonts: FontsService;
  exports: ExportsService;
  program: ProgramService;
  checks: ChecksService;
  screens: ScreensService;
  pairing: PairingService;
  library: LibraryService;
  runtime: RuntimeService;
};

export function createHandlers(services: Services): Handlers {
  const {
    documents,
    settings,
    designs,
    designPackages,
    imports,
    media,
    fonts,
    exports,
    program,
    checks,
    screens,
    pairing,
    library,
    runtime,
  } = services;
  return {
    'host.describe': async (_input, caller) => runtime.describe(caller),
    'library.check': () => library.check(),
    'library.describe': async () => library.describe(),
    'settings.get': async () => settings.get(),
    'settings.save': async ({ document, baseRevision }) => saved(settings.save(document, baseRevision)),
    'settings.setKioskPin': async ({ pin }) => done(settings.setKioskPin(pin)),

    'designs.list': async () => designs.list(),
    'designs.get': async ({ id }) => documents.get('designs', id),
    'designs.save': async ({ document, baseRevision }) => saved(designs.save(document, baseRevision)),
    'designs.remove': async ({ id }) => done(documents.remove('designs', id)),
    'designs.restore': async ({ id }) => documents.restore('designs', id),

    'playlists.list': async () => documents.list('playlists'),
    'playlists.get': async ({ id }) => documents.get('playlists', id),
    'playlists.save': async ({ document, baseRevision }) => saved(documents.save('playlists', document, baseRevision)),
    'playlists.remove': async ({ id }) => done(documents.remove('playlists', id)),
    'playlists.restore': async ({ id }) => documents.restore('playlists', id),

    'entries.list': async () => documents.list('entries'),
    'entries.get': async ({ id }) => documents.get('entries', id),
    'entries.save': async ({ document, baseRevision }) => saved(documents.save('entries', document, baseRevision)),
    'entries.remove': async ({ id }) => done(documents.remove('entries', id)),
    'entries.restore': async ({ id }) => documents.restore('entries', id),

    'screens.list': async () => documents.list('screens'),
    'screens.get': async ({ id }) => documents.get('screens', id),
    'screens.save': async ({ document, baseRevision }) => saved(screens.save(document, baseRevision)),
    'screens.remove': async ({ id }) => done(screens.remove(id)),
    'screens.restore': async ({ id }) => documents.restore('screens', id),

    'campaigns.list': async () => documents.list('campaigns'),
    'campaigns.get': async ({ id }) => documents.get('campaigns', id),
    'campaigns.save': async ({ document, baseRevision }) => saved(documents.save('campaigns', document, baseRevision)),
    'campaigns.remove': async ({ id }) => done(documents.remove('campaigns', id)),
    'campaigns.restore': async ({ id }) => documents.restore('campaigns', id),

    'themes.list': async () => documents.list('themes'),
    'themes.get': async ({ id }) => documents.get('themes', id),
    'themes.save': async ({ document, baseRevision }) => saved(documents.save('themes', document, baseRevision)),
    'themes.remove': async ({ id }) => done(documents.remove('themes', id)),
    'themes.restore': async ({ id }) => documents.restore('themes', id),

    'designs.versions': ({ id }) => designs.versions(id),
    'designs.fromSlogans': (order) => designs.fromSlogans(order),
    'designs.stopMaking': async ({ jobId }) => {
      designs.stopMaking(jobId);
      return {};
    },
    'designs.pack': ({ id }) => designPackages.pack(id),
    'designs.unpack': ({ fileName, bytes }) => designPackages.unpack(fileName, bytes),
    'imports.propose': (input) => imports.propose(input),
    'imports.accept': (acceptance) => imports.accept(acceptance),
    'media.import': ({ fileName, bytes }) => media.import(fileName, bytes),
    'media.list': async () => media.list(),
    'media.get': async ({ id }) => media.get(id),
    'fonts.import': ({ fileName, bytes }) => fonts.import(fileName, bytes),
    'fonts.list': async () => fonts.list(),
    'fonts.rename': async ({ family, name }) => done(fonts.rename(family, name)),
    'fonts.remove': async ({ id }) => done(fonts.remove(id)),
    'fonts.restore': ({ id }) => fonts.restore(id),
    'exports.design': ({ id, options, jobId }) => exports.design(id, options, jobId),
    'exports.forShop': ({ id, ticket, jobId }) => exports.forShop(id, ticket, jobId),
    'exports.cancel': async ({ jobId }) => {
      exports.cancel(jobId);
      return {};
    },
    'files.saveAs': ({ fileName, bytes }) => runtime.saveAs(fileName, bytes),

    'checks.designs': async ({ ids }) => checks.designs(ids),
    'checks.context': async ({ designId }) => checks.context(designId),
    'checks.campaignContext': async ({ campaignId }) => checks.campaignContext(campaignId),

    'program.at': async ({ screenId, atMs, untilMs }) => program.at(screenId, atMs, untilMs),
    'screens.states': async () => screens.states(),
    'screens.addresses': () => runtime.addresses(),
    'screens.openKiosk': async ({ screenId }) => done(runtime.openKiosk(screenId)),
    'screens.unpair': async ({ id }) => done(screens.unpair(id)),
    'screens.bundle': async ({ screenId, knownHash }, caller) => screens.bundle(screenId, knownHash, caller),
    'screens.report': async ({ screenId, ...told }, caller) => screens.report(screenId, told, caller),
    'screens.checkPin': async ({ pin }, caller) => ({ ok: await settings.checkPin(pin, caller) }),
    'pairing.begin': async ({ widthPx, heightPx }, caller) => pairing.begin(widthPx, heightPx, caller),
    'pairing.poll': ({ deviceCode }) => pairing.poll(deviceCode),
    'pairing.waiting': async () => pairing.waiting(),
    'pairing.confirm': async ({ code, screenId }, caller) => {
      pairing.confirm(code, screenId, caller);
      return {};
    },
  };
}

async function saved(revision: Promise<number>): Promise<{ revision: number }> {
  return { revision: await revision };
}

async function done(work: Promise<void>): Promise<Record<string, never>> {
  await work;
  return {};
}

// The composition root: puts services over a library and a runtime's ports together into one host.
import { createDispatch } from '../../slides/api/dispatch.ts';
import { type AppError, errorSentence } from '../../slides/api/errors.ts';
import { createEventHub } from './event-hub.ts';
import { createHandlers } from './handlers.ts';
import type { Host } from './host.ts';
import { openScreenTokens } from './lan/screen-tokens.ts';
import { createNewId } from './new-id.ts';
import type { Ports } from './ports.ts';
import { createServeFile } from './serve-file.ts';
import { createChecks } from './services/checks.ts';
import { createDesignPackages } from './services/design-packages.ts';
import { createDesigns } from './services/designs.ts';
import { createDocuments } from './services/documents.ts';
import { createExports } from './services/exports.ts';
import { createFonts } from './services/fonts.ts';
import { createImports } from './services/imports.ts';
import { createLibraryService } from './services/library.ts';
import { createMedia } from './services/media.ts';
import { createPairing } from './services/pairing.ts';
import { createProgram } from './services/program.ts';
import { createRateLimit } from './services/rate-limit.ts';
import { createRuntime } from './services/runtime.ts';
import { createScreens } from './services/screens.ts';
import { createSettings } from './services/settings.ts';
import { createThumbnails } from './services/thumbnails.ts';
import { createUndertakings } from './services/undertakings.ts';
import type { LibraryStore } from './store/library-store.ts';

type HostParts = {
  store: LibraryStore;
  ports: Ports;
  /** The built renderer; null where no page is served. */
  rendererFolder: string | null;
  /** Where the office network reaches the player now; empty while sharing is off. */
  networkAddresses?: () => string[] | Promise<string[]>;
};

export function createHost({ store, ports, rendererFolder, networkAddresses = () => [] }: HostParts): Host {
  const { now, randomBytes, log } = ports;
  const newId = createNewId(randomBytes);
  const hub = createEventHub((error) => log('error', 'a listener failed', error));
  const tokens = openScreenTokens(store.folder, (error) => log('warn', 'the list of paired screens is damaged', error));
  const limit = (burst: number, perMinute: number) => createRateLimit(now, burst, perMinute);

  const documents = createDocuments(store, hub.publish);
  const undertakings = createUndertakings(store, documents);
  const media = createMedia(store, documents, undertakings, now);
  const fonts = createFonts(store, documents, undertakings, now);
  const designs = createDesigns({ store, documents, publish: hub.publish, newId, now });
  const screens = createScreens(documents, tokens, hub.publish, now);
  const checks = createChecks(documents, fonts, now);
  const exports = createExports({ documents, checks, fonts, readMedia: media.read, publish: hub.publish, now });
  const thumbnails = createThumbnails(documents, fonts, media.read);
  // Before any screen hears of the change and asks.
  hub.subscribe('screen', () => screens.forget());

  const handlers = createHandlers({
    documents,
    settings: createSettings(documents, randomBytes, limit(5, 5)),
    designs,
    designPackages: createDesignPackages(documents, media, fonts, undertakings, newId, now),
    imports: createImports(documents, designs, newId, now),
    media,
    fonts,
    exports,
    program: createProgram(documents),
    checks,
    screens,
    pairing: createPairing(documents, tokens, hub.publish, ports, { begin: limit(10, 10), confirm: limit(5, 5) }),
    library: createLibraryService(store),
    runtime: createRuntime(ports, async () => networkAddresses()),
  });
  const tellStaff = (failure: AppError) => {
    const { language } = documents.get('settings', 'office').document;
    hub.publish('library.degraded', { code: failure.code, sentence: errorSentence(failure, language) });
  };
  const serveFile = createServeFile({
    rendererFolder,
    media,
    fonts,
    screens,
    thumbnails,
    onDamage: tellOnce(tellStaff),
    onBug: (error, pathname) => log('error', `${pathname} could not be served`, error),
  });
  return {
    dispatch: createDispatch(handlers, (error, method) => log('error', `${method} failed`, error)),
    subscribe: hub.subscribe,
    screenOfToken: tokens.screenOf,
    serveFile,
    tellStaff,
    async close() {
      exports.close();
      await store.close();
    },
  };
}

/** A screen asks for its picture again and again; the staff need not hear of it each time. */
function tellOnce(tell: (failure: AppError) => void): (failure: AppError) => void {
  const told = new Set<string>();
  return (failure) => {
    if (told.has(failure.message)) return;
    told.add(failure.message);
    tell(failure);
  };
}

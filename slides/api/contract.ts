// The wire: every call between what people see and the host, with who may make it and the shape of what goes and comes.
// Handlers, client and both transports are derived from this table. To add a call: a row here, a line in
// electron/host/handlers.ts, and the service function that does it.
import { z } from 'zod';
import { screenBundle } from '../model/bundle.ts';
import { campaign, campaignPeriod, displayForms } from '../model/campaign.ts';
import { design, designKinds, page } from '../model/design.ts';
import { campaignId, designId, entryId, mediaId, playlistId, screenId, themeId } from '../model/id.ts';
import { media } from '../model/media.ts';
import { playlist } from '../model/playlist.ts';
import { scheduleEntry } from '../model/schedule.ts';
import { screen } from '../model/screen.ts';
import { settings } from '../model/settings.ts';
import { theme } from '../model/theme.ts';
import { whyStep } from '../schedule/why.ts';

/** staff: the studio on this machine · screen: a paired lobby screen · guest: a screen that is not paired yet. */
export const roles = ['staff', 'screen', 'guest'] as const;
export type Role = (typeof roles)[number];

function method<I extends z.ZodType, O extends z.ZodType>(allowed: readonly Role[], input: I, output: O) {
  return { roles: allowed, input, output };
}

const nothing = z.strictObject({});
const staff = ['staff'] as const;
const revision = z.number().int().min(0);
const bytes = z.instanceof(Uint8Array);

/** The rows that every kind of document has: list, get, save, remove, restore. `baseRevision` 0 creates. */
function documentRows<N extends string, D extends z.ZodType, I extends z.ZodType, S extends z.ZodType>(
  noun: N,
  document: D,
  id: I,
  summary: S,
) {
  const stored = z.strictObject({ document, revision });
  const rows = {
    list: method(staff, nothing, z.array(summary)),
    get: method(staff, z.strictObject({ id }), stored),
    save: method(staff, z.strictObject({ document, baseRevision: revision }), z.strictObject({ revision })),
    remove: method(staff, z.strictObject({ id }), nothing),
    restore: method(staff, z.strictObject({ id }), stored),
  };
  type Rows = typeof rows;
  type Named = { [K in keyof Rows & string as `${N}.${K}`]: Rows[K] };
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [`${noun}.${name}`, row])) as Named;
}

const stored = <D extends z.ZodType>(document: D) => z.strictObject({ document, revision });

export const designSummary = z.strictObject({
  id: designId,
  name: z.string(),
  kind: z.enum(designKinds),
  page,
  campaignId: campaignId.nullable(),
  slogan: z.string().nullable(),
  revision,
  updatedAtMs: z.number(),
});
export type DesignSummary = z.infer<typeof designSummary>;

/** What an import found, before anything is saved. The person ticks and edits it, then accepts. */
export const importProposal = z.strictObject({
  fileName: z.string(),
  name: z.string(),
  number: z.string(),
  issuingUnit: z.string(),
  periods: z.array(campaignPeriod),
  slogans: z.array(z.strictObject({ text: z.string(), isChosen: z.boolean(), context: z.string() })),
  forms: z.array(z.enum(displayForms)),
  recipients: z.array(z.string()),
  /** Sentences in the office's language: what was converted, left out or doubtful. */
  warnings: z.array(z.string()),
});
export type ImportProposal = z.infer<typeof importProposal>;

export const exportFormats = ['pdf', 'png', 'jpg', 'gif', 'svg'] as const;
export const exportOptions = z.strictObject({
  format: z.enum(exportFormats),
  /** PDF: letters as outlines (what print shops ask for), or live text that can be searched and copied. */
  text: z.enum(['outlines', 'live']).optional(),
  /** PDF: bleed in millimetres instead of the design's own. */
  bleedMm: z.number().min(0).max(500).optional(),
  /** PDF: crop marks; a page of a tenth of the true size, for programs that cannot open pages of many metres. */
  hasMarks: z.boolean().optional(),
  scale: z.enum(['1:1', '1:10']).optional(),
  /** Pictures: size in pixels; one of the two is enough. A design in px has its own size when neither is given. */
  widthPx: z.number().int().min(1).max(65_535).optional(),
  heightPx: z.number().int().min(1).max(65_535).optional(),
  /** Pictures of a design in mm: pixels per inch. */
  dpi: z.number().min(1).max(2400).optional(),
});
export type ExportOptions = z.infer<typeof exportOptions>;

export const programItem = z.strictObject({
  /** The playlist item. */
  id: z.string(),
  designId,
  /** The design's name. */
  name: z.string(),
  /** Instants with offset in the screen's zone; [from, until). */
  from: z.string(),
  until: z.string(),
});

export const screenState = z.strictObject({
  screen,
  revision,
  isPaired: z.boolean(),
  /** When the screen last spoke to the host; null if never. */
  lastSeenAtMs: z.number().nullable(),
  /** Hash of the bundle that it plays, by its own report. */
  bundleHash: z.string().nullable(),
  /** Whether that is the newest one. */
  isUpToDate: z.boolean(),
  /** What it shows now, by its own report. */
  showing: z.string().nullable(),
});
export type ScreenState = z.infer<typeof screenState>;

export const libraryProblem = z.strictObject({
  file: z.string(),
  problem: z.string(),
  /** Where the bad file went, relative to the library; null when it was left in place. */
  quarantinedAs: z.string().nullable(),
});

export const contract = {
  'host.describe': method(
    ['staff', 'screen', 'guest'],
    nothing,
    z.strictObject({
      version: z.string(),
      runtime: z.enum(['desktop', 'node']),
      role: z.enum(roles),
      /** Whether `files.saveAs` opens a native dialog here; otherwise the studio downloads. */
      canSaveAs: z.boolean(),
      /** Whether a kiosk window can be opened from here. */
      canOpenKiosk: z.boolean(),
    }),
  ),
  'library.check': method(
    staff,
    nothing,
    z.strictObject({ ok: z.boolean(), counts: z.record(z.string(), z.number()), problems: z.array(libraryProblem) }),
  ),
  'library.describe': method(
    staff,
    nothing,
    z.strictObject({ folder: z.string(), counts: z.record(z.string(), z.number()), problems: z.array(libraryProblem) }),
  ),
  'settings.get': method(staff, nothing, stored(settings)),
  'settings.save': method(staff, z.strictObject({ document: settings, baseRevision: revision }), z.strictObject({ revision })),
  /** 4 to 12 digits; null removes the PIN. */
  'settings.setKioskPin': method(
    staff,
    z.strictObject({
      pin: z
        .string()
        .regex(/^\d{4,12}$/)
        .nullable(),
    }),
    nothing,
  ),

  ...documentRows('designs', design, designId, designSummary),
  ...documentRows('playlists', playlist, playlistId, stored(playlist)),
  ...documentRows('entries', scheduleEntry, entryId, stored(scheduleEntry)),
  ...documentRows('screens', screen, screenId, stored(screen)),
  ...documentRows('campaigns', campaign, campaignId, stored(campaign)),
  ...documentRows('themes', theme, themeId, stored(theme)),

  /** The versions that were kept when two people saved the same design, newest first. */
  'designs.versions': method(
    staff,
    z.strictObject({ id: designId }),
    z.array(z.strictObject({ name: z.string(), savedAtMs: z.number(), document: design })),
  ),
  /** New designs of the given kinds for each slogan, from the templates, in the theme. */
  'designs.fromSlogans': method(
    staff,
    z.strictObject({
      slogans: z.array(z.string().min(1)).min(1).max(500),
      kinds: z.array(z.enum(designKinds)).min(1),
      themeId,
      campaignId: campaignId.nullable(),
    }),
    z.array(designSummary),
  ),

  /** A design with its media as one `.pano` file, to carry to another office; unpacking gives it new ids. */
  'designs.pack': method(staff, z.strictObject({ id: designId }), z.strictObject({ fileName: z.string(), bytes })),
  'designs.unpack': method(staff, z.strictObject({ fileName: z.string().min(1).max(300), bytes }), designSummary),

  /** Reads a plan or a slogan list; saves nothing. */
  'imports.propose': method(staff, z.strictObject({ fileName: z.string().min(1).max(300), bytes }), importProposal),
  'imports.accept': method(
    staff,
    z.strictObject({ proposal: importProposal, kinds: z.array(z.enum(designKinds)), themeId }),
    z.strictObject({ campaign: campaign.nullable(), designs: z.array(designSummary) }),
  ),
  'media.import': method(staff, z.strictObject({ fileName: z.string().min(1).max(300), bytes }), media),
  'media.list': method(staff, nothing, z.array(media)),
  'media.get': method(staff, z.strictObject({ id: mediaId }), media),

  'exports.design': method(
    staff,
    z.strictObject({ id: designId, options: exportOptions }),
    z.strictObject({ fileName: z.string(), type: z.string(), bytes }),
  ),
  /** Opens the system's save dialog (see `canSaveAs`); path null when the person cancelled. */
  'files.saveAs': method(staff, z.strictObject({ fileName: z.string(), bytes }), z.strictObject({ path: z.string().nullable() })),

  'program.at': method(
    staff,
    z.strictObject({ screenId, atMs: z.number(), untilMs: z.number().optional() }),
    z.strictObject({ items: z.array(programItem), validUntil: z.string().nullable(), why: z.array(whyStep) }),
  ),

  'screens.states': method(staff, nothing, z.array(screenState)),
  /** Addresses under which the office network reaches the player; empty while sharing is off. */
  'screens.addresses': method(staff, nothing, z.array(z.string())),
  'screens.openKiosk': method(staff, z.strictObject({ screenId }), nothing),
  'screens.unpair': method(staff, z.strictObject({ id: screenId }), nothing),
  /** A `screen` gets its own bundle; `staff` names the screen. Null when `knownHash` is still the newest. */
  'screens.bundle': method(
    ['staff', 'screen'],
    z.strictObject({ screenId: screenId.optional(), knownHash: z.string().optional() }),
    screenBundle.nullable(),
  ),
  'screens.report': method(
    ['staff', 'screen'],
    z.strictObject({ screenId: screenId.optional(), bundleHash: z.string().nullable(), showing: z.string().nullable() }),
    z.strictObject({ bundleHash: z.string() }),
  ),
  /** Whether the PIN leaves kiosk mode; five tries a minute. Null asks whether anyone may leave, because no PIN is set. */
  'screens.checkPin': method(
    ['staff', 'screen'],
    z.strictObject({ pin: z.string().max(12).nullable() }),
    z.strictObject({ ok: z.boolean() }),
  ),

  'pairing.begin': method(
    ['guest', 'staff'],
    z.strictObject({ widthPx: z.number().int().min(1).max(65_535), heightPx: z.number().int().min(1).max(65_535) }),
    z.strictObject({ code: z.string(), deviceCode: z.string(), expiresAtMs: z.number() }),
  ),
  'pairing.poll': method(
    ['guest', 'staff'],
    z.strictObject({ deviceCode: z.string().max(200) }),
    z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('waiting') }),
      z.strictObject({ state: z.literal('expired') }),
      z.strictObject({ state: z.literal('paired'), token: z.string(), screenId }),
    ]),
  ),
  'pairing.waiting': method(
    staff,
    nothing,
    z.array(
      z.strictObject({
        code: z.string(),
        address: z.string(),
        widthPx: z.number(),
        heightPx: z.number(),
        expiresAtMs: z.number(),
      }),
    ),
  ),
  /** The admin confirms the code that the screen shows and says which screen it is. */
  'pairing.confirm': method(staff, z.strictObject({ code: z.string().max(20), screenId }), nothing),
} as const;

export type Contract = typeof contract;
export type Method = keyof Contract;
export type Input<M extends Method> = z.infer<Contract[M]['input']>;
export type Output<M extends Method> = z.infer<Contract[M]['output']>;

/** Who calls: known from the transport, never from what the caller says. */
export type Caller = { role: Role; screenId: z.infer<typeof screenId> | null; address: string };

export type Handlers = { [M in Method]: (input: Input<M>, caller: Caller) => Promise<Output<M>> };
export type Call = <M extends Method>(name: M, input: Input<M>) => Promise<Output<M>>;

/** Facts that the host tells, in the past tense. Each says which roles hear it. */
export const events = {
  'document.saved': { roles: ['staff'], payload: z.strictObject({ kind: z.string(), id: z.string(), revision }) },
  'document.removed': { roles: ['staff'], payload: z.strictObject({ kind: z.string(), id: z.string() }) },
  /** Something that screens show has changed; a screen asks for its bundle with the hash it knows. */
  'bundle.changed': { roles: ['staff', 'screen'], payload: nothing },
  'screen.reported': { roles: ['staff'], payload: z.strictObject({ screenId }) },
  'pairing.changed': { roles: ['staff'], payload: nothing },
  'library.degraded': { roles: ['staff'], payload: z.strictObject({ code: z.string(), sentence: z.string() }) },
} as const satisfies Record<string, { roles: readonly Role[]; payload: z.ZodType }>;

export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.infer<(typeof events)[E]['payload']>;
export type HostEvent = { [E in EventName]: { name: E; payload: EventPayload<E> } }[EventName];

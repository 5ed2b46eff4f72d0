// The wire: every call between what people see and the host, with who may make it and the shape of what goes and comes.
// Handlers, client and both transports are derived from this table. To add a call: a row here, a line in
// electron/host/handlers.ts, and the service function that does it.
import { z } from 'zod';
import { checkContext, designFinding } from '../checks/finding.ts';
import { screenBundle } from '../model/bundle.ts';
import { campaign } from '../model/campaign.ts';
import { design, designKinds } from '../model/design.ts';
import { campaignId, designId, entryId, mediaId, playlistId, screenId, themeId } from '../model/id.ts';
import { media } from '../model/media.ts';
import { officeFont } from '../model/office-font.ts';
import { playlist } from '../model/playlist.ts';
import { scheduleEntry } from '../model/schedule.ts';
import { screen } from '../model/screen.ts';
import { settings } from '../model/settings.ts';
import { theme } from '../model/theme.ts';
import { shopTicket } from '../print/shop/ticket.ts';
import { whyStep } from '../schedule/why.ts';
import { bytes, documentRows, method, nothing, type Role, revision, roles, staff, stored } from './method.ts';
import {
  designSummary,
  exportOptions,
  importProposal,
  libraryProblem,
  printFormatId,
  programItem,
  screenState,
} from './shapes.ts';

/** Chosen by the caller, for the progress and the end of long work. */
const jobId = z.string().min(1).max(64);

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
  /** New designs for each slogan in each of the kinds (at its usual size) and each of the print formats, in the theme. */
  'designs.fromSlogans': method(
    staff,
    z
      .strictObject({
        slogans: z.array(z.string().min(1)).min(1).max(500),
        kinds: z.array(z.enum(designKinds)),
        formats: z.array(printFormatId).max(60).optional(),
        themeId,
        campaignId: campaignId.nullable(),
        jobId: jobId.optional(),
      })
      .refine(({ kinds, formats }) => kinds.length + (formats?.length ?? 0) > 0),
    z.array(designSummary),
  ),
  /** Ends the making of designs that is under way; the call that waits for it fails with 'making-stopped' and keeps none. */
  'designs.stopMaking': method(staff, z.strictObject({ jobId }), nothing),

  /** A design with its media as one `.pano` file, to carry to another office; unpacking gives it new ids. */
  'designs.pack': method(staff, z.strictObject({ id: designId }), z.strictObject({ fileName: z.string(), bytes })),
  'designs.unpack': method(staff, z.strictObject({ fileName: z.string().min(1).max(300), bytes }), designSummary),

  /** Reads a plan or a slogan list; saves nothing. */
  'imports.propose': method(
    staff,
    z.strictObject({ fileName: z.string().min(1).max(300), bytes, keepsLetters: z.boolean().optional() }),
    importProposal,
  ),
  'imports.accept': method(
    staff,
    z.strictObject({
      proposal: importProposal,
      kinds: z.array(z.enum(designKinds)),
      formats: z.array(printFormatId).max(60).optional(),
      themeId,
      jobId: jobId.optional(),
    }),
    z.strictObject({ campaign: campaign.nullable(), designs: z.array(designSummary) }),
  ),
  'media.import': method(staff, z.strictObject({ fileName: z.string().min(1).max(300), bytes }), media),
  'media.list': method(staff, nothing, z.array(media)),
  'media.get': method(staff, z.strictObject({ id: mediaId }), media),

  /** Checks a font file and keeps it; `isNew` is false when the library has that very file. */
  'fonts.import': method(
    staff,
    z.strictObject({ fileName: z.string().min(1).max(300), bytes }),
    z.strictObject({ font: officeFont, isNew: z.boolean() }),
  ),
  'fonts.list': method(staff, nothing, z.array(stored(officeFont))),
  /** What people call a family of the office's own; designs go by the family itself and do not change. */
  'fonts.rename': method(
    staff,
    z.strictObject({ family: z.string().min(1).max(100), name: z.string().trim().min(1).max(200) }),
    nothing,
  ),
  'fonts.remove': method(staff, z.strictObject({ id: mediaId }), nothing),
  'fonts.restore': method(staff, z.strictObject({ id: mediaId }), stored(officeFont)),

  'exports.design': method(
    staff,
    z.strictObject({ id: designId, options: exportOptions, jobId: jobId.optional() }),
    z.strictObject({ fileName: z.string(), type: z.string(), bytes }),
  ),
  /** Everything for a print shop in one zip, and the words to send with it. Only designs in mm. */
  'exports.forShop': method(
    staff,
    z.strictObject({ id: designId, ticket: shopTicket, jobId: jobId.optional() }),
    z.strictObject({ fileName: z.string(), type: z.string(), bytes, message: z.string() }),
  ),
  /** Ends a job that is under way; the call that waits for it fails with 'export-cancelled'. */
  'exports.cancel': method(staff, z.strictObject({ jobId }), nothing),
  /** Opens the system's save dialog (see `canSaveAs`); path null when the person cancelled. */
  'files.saveAs': method(staff, z.strictObject({ fileName: z.string(), bytes }), z.strictObject({ path: z.string().nullable() })),

  /**
   * The designs that the checks have something to say of, all of them or those named; apart from it, the remarks that
   * somebody has accepted.
   */
  'checks.designs': method(
    staff,
    z.strictObject({ ids: z.array(designId).optional() }),
    z.array(z.strictObject({ designId, findings: z.array(designFinding), accepted: z.array(designFinding) })),
  ),
  /** What a design is held against, for checks while it is being edited. */
  'checks.context': method(staff, z.strictObject({ designId }), checkContext),
  /** The same for slogans that are being typed, for a campaign or for none. */
  'checks.campaignContext': method(staff, z.strictObject({ campaignId: campaignId.nullable() }), checkContext),

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

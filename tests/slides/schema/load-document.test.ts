// Loading: the outcome for every way a document can be, and every shipped version of a library still loads.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DocumentKind, documentKinds } from '../../../slides/model/document-kinds.ts';
import { sealEnvelope } from '../../../slides/schema/envelope.ts';
import { loadDocument, writeDocument } from '../../../slides/schema/load-document.ts';
import { migrations, schemaVersion } from '../../../slides/schema/migrations.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const fixtures = path.resolve(import.meta.dirname, '../../fixtures/library');

const playlist = { id: 'p1', name: 'Sảnh', items: [], transition: { kind: 'cut', durationMs: 0 } };

function sealed({ schema = schemaVersion, revision = 1, kind = 'playlists', payload = playlist as unknown } = {}): string {
  return sealEnvelope({ schema, revision, kind, payload }, sha256);
}

describe('loading a document', () => {
  it('gives the document with its revision', () => {
    expect(loadDocument('playlists', sealed({ revision: 7 }), sha256)).toEqual({
      kind: 'loaded',
      stored: { document: playlist, revision: 7 },
    });
  });

  it('tells a newer one apart from a damaged one', () => {
    const newer = sealed({ schema: schemaVersion + 1, payload: { anything: true } });
    expect(loadDocument('playlists', newer, sha256)).toEqual({ kind: 'newer', schema: schemaVersion + 1 });
    expect(loadDocument('playlists', newer.replace('true', 'null'), sha256).kind).toBe('damaged');
  });

  it.each([
    ['of another kind', sealed({ kind: 'designs' }), 'holds one of designs, not of playlists'],
    ['that lacks a part', sealed({ payload: { ...playlist, name: undefined } }), 'name: '],
    ['with a part nobody knows', sealed({ payload: { ...playlist, colour: 'red' } }), 'colour'],
    ['of schema 0', sealed({ schema: 0 }), 'schema 0'],
    ['of revision 0', sealed({ revision: 0 }), 'revision 0'],
    ['cut in half', sealed().slice(0, 150), 'cut off'],
    ['that is cut off in its header', sealed().slice(0, 60), 'not a document'],
  ])('finds one %s damaged, and says why', (_name, text, reason) => {
    const result = loadDocument('playlists', text, sha256);
    expect(result.kind).toBe('damaged');
    expect('reason' in result && result.reason).toContain(reason);
  });

  it('migrates first and validates afterwards', () => {
    const step = { to: 2, name: 'name-title', up: (_kind: string, old: unknown) => renamed(old as { title: string }) };
    const renamed = ({ title, ...rest }: { title: string }) => ({ ...rest, name: title });
    const { name, ...old } = playlist;
    const text = sealed({ schema: 1, payload: { ...old, title: name } });
    expect(loadDocument('playlists', text, sha256, [step])).toMatchObject({ kind: 'loaded', stored: { document: playlist } });
  });

  it('leaves a document stuck when a migration fails on it, which is not the fault of the file', () => {
    const step = {
      to: 2,
      name: 'stumble',
      up(): unknown {
        throw new Error('oh');
      },
    };
    expect(loadDocument('playlists', sealed({ schema: 1 }), sha256, [step])).toEqual({ kind: 'stuck', reason: 'stumble: oh' });
  });
});

/** The version that brought a kind; the others are as old as the library. */
const bornIn: Partial<Record<DocumentKind, number>> = { fonts: 2 };

type FixtureDocument = { version: number; kind: DocumentKind; id: string; text: string };

function fixturesOf(version: number): FixtureDocument[] {
  const folder = path.join(fixtures, `v${version}`);
  return (Object.keys(documentKinds) as DocumentKind[]).flatMap((kind) =>
    (existsSync(path.join(folder, kind)) ? readdirSync(path.join(folder, kind)) : [])
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({
        version,
        kind,
        id: name.slice(0, -'.json'.length),
        text: readFileSync(path.join(folder, kind, name), 'utf8'),
      })),
  );
}

describe('the libraries that earlier versions left', () => {
  const versions = Array.from({ length: schemaVersion }, (_, index) => index + 1);
  const all = versions.flatMap(fixturesOf);
  const expected = JSON.parse(readFileSync(path.join(fixtures, 'expected.json'), 'utf8')) as Record<
    string,
    Record<string, unknown>
  >;

  it.each(versions)('exist for version %i, with every kind of document that it had', (version) => {
    const had = (Object.keys(documentKinds) as DocumentKind[]).filter((kind) => (bornIn[kind] ?? 1) <= version);
    expect(new Set(fixturesOf(version).map(({ kind }) => kind))).toEqual(new Set(had));
  });

  it.each(all)('load: v$version/$kind/$id', ({ kind, id, text }) => {
    expect(loadDocument(kind, text, sha256)).toEqual({ kind: 'loaded', stored: expected[kind]?.[id] });
  });

  it('are not older or newer than their folder says', () => {
    for (const { version, text } of all) expect(JSON.parse(text).schema).toBe(version);
  });

  it('make every migration run', () => {
    const called = new Set<string>();
    const watched = migrations.map((step) => ({
      ...step,
      up(kind: string, payload: unknown) {
        called.add(step.name);
        return step.up(kind, payload);
      },
    }));
    for (const { kind, text } of all) loadDocument(kind, text, sha256, watched);
    expect([...called].sort()).toEqual(migrations.map(({ name }) => name).sort());
  });

  it('come back the same when they are saved and loaded again', () => {
    for (const { kind, text } of all) {
      const loaded = loadDocument(kind, text, sha256);
      if (loaded.kind !== 'loaded') throw new Error(loaded.kind);
      const again = writeDocument(kind, loaded.stored, sha256);
      expect(JSON.parse(again).schema).toBe(schemaVersion);
      expect(loadDocument(kind, again, sha256)).toEqual(loaded);
    }
  });
});

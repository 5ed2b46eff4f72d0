// The machinery of migrations, on steps made for the test, and the shipped list held to its rules.
import { describe, expect, it } from 'vitest';
import {
  type Migration,
  migrate,
  migrationMistakes,
  migrations,
  newestVersion,
  schemaVersion,
} from '../../../slides/schema/migrations.ts';

const addUnit: Migration = {
  to: 2,
  name: 'add-unit',
  up: (kind, payload) => (kind === 'designs' ? { ...(payload as object), unit: 'mm' } : payload),
};
const nameUnits: Migration = {
  to: 3,
  name: 'name-units',
  up(kind, payload) {
    if (kind !== 'designs') return payload;
    const { width, unit, ...rest } = payload as { width: number; unit: string };
    return { ...rest, page: { width, unit } };
  },
};
const steps = [addUnit, nameUnits];

describe('migrating', () => {
  it.each([
    [1, { width: 5 }],
    [2, { width: 5, unit: 'mm' }],
    [3, { page: { width: 5, unit: 'mm' } }],
  ])('from version %i runs just the steps after it', (from, payload) => {
    expect(migrate('designs', payload, from, steps)).toEqual({
      kind: 'migrated',
      payload: { page: { width: 5, unit: 'mm' } },
    });
  });

  it('leaves kinds alone that a step does not concern', () => {
    const payload = { name: 'x' };
    expect(migrate('themes', payload, 1, steps)).toEqual({ kind: 'migrated', payload });
  });

  it('tells as a value which step failed, and why', () => {
    const broken: Migration = {
      to: 2,
      name: 'break-things',
      up() {
        throw new Error('no width');
      },
    };
    expect(migrate('designs', {}, 1, [broken])).toEqual({ kind: 'failed', migration: 'break-things', reason: 'no width' });
  });

  it('counts versions from 1', () => {
    expect(newestVersion([])).toBe(1);
    expect(newestVersion(steps)).toBe(3);
  });
});

describe('a list of migrations', () => {
  const { up } = addUnit;
  it.each([
    [
      'a gap',
      [
        { to: 2, name: 'a', up },
        { to: 4, name: 'b', up },
      ],
      'step 2 leads to 4, not to 3',
    ],
    [
      'a repeat',
      [
        { to: 2, name: 'a', up },
        { to: 2, name: 'b', up },
      ],
      'step 2 leads to 2, not to 3',
    ],
    ['a start other than 2', [{ to: 1, name: 'a', up }], 'step 1 leads to 1, not to 2'],
    ['a step without a name', [{ to: 2, name: '', up }], 'step to 2 has no kebab-case name'],
    [
      'two of one name',
      [
        { to: 2, name: 'a', up },
        { to: 3, name: 'a', up },
      ],
      'two steps are named a',
    ],
  ])('with %s is refused', (_name, list, mistake) => {
    expect(migrationMistakes(list)).toEqual([mistake]);
  });

  it('as shipped has no mistakes and leads to the schema version', () => {
    expect(migrationMistakes(migrations)).toEqual([]);
    expect(schemaVersion).toBe(newestVersion(migrations));
  });
});

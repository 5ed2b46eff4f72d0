// The studio and the host must give a version the same code.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashText } from '../../../../renderer/studio/data/hash-text.ts';

it.each(['', 'abc', 'Chào mừng 🎉', 'ỗ'.repeat(5000)])('hashes as the host does: %#', (text) => {
  expect(hashText(text)).toBe(createHash('sha256').update(text).digest('hex'));
});

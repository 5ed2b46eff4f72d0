// Whatever bytes an office's old files hold: they become text, a proposal or one expected refusal, and never anything else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../electron/host/import/decode-text.ts';
import { proposeImport } from '../../../../electron/host/import/propose-import.ts';
import { AppError } from '../../../../slides/api/errors.ts';
import { importProposal } from '../../../../slides/api/shapes.ts';
import { checkText } from '../../../../slides/checks/check-text.ts';
import { prepareText } from '../../../../slides/text/prepare-text.ts';
import { wrapText } from '../../../../slides/text/wrap-text.ts';
import { makeZip } from './make-zip.ts';

const context = { today: '2026-11-25', glossary: [], otherTexts: [] };

/** Bytes of every kind, and more often those that old Vietnamese encodings use for their letters. */
const letter = fc.oneof(fc.integer({ min: 0x61, max: 0x7a }), fc.integer({ min: 0x80, max: 0xff }), fc.constantFrom(0x20, 0x0a));
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.array(letter, { maxLength: 400 }).map((codes) => Uint8Array.from(codes)),
  fc
    .tuple(fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]), fc.uint8Array({ maxLength: 100 }))
    .map(([mark, rest]) => Uint8Array.from([...mark, ...rest])),
);

describe('any bytes', () => {
  it('are composed text or none, and the text can be broken and checked', () => {
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 4 }), (any, lines) => {
        const decoded = decodeText(any);
        if (decoded === null) return;
        expect(decoded.text).toBe(decoded.text.normalize('NFC'));
        const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
        expect(words(wrapText(decoded.text, { lines }).lines.join(' '))).toEqual(words(prepareText(decoded.text)));
        for (const { start, end } of checkText(decoded.text, context)) expect(start).toBeLessThan(end);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['slogans.txt', 'slogans.csv', 'plan.docx'])('named %s are proposed or refused in a sentence', async (fileName) => {
    // Half of the Word files are true archives with a damaged text in them.
    const inArchive = (any: Uint8Array) => makeZip([{ name: 'word/document.xml', bytes: any }]);
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async (any, isWrapped) => {
        const content = fileName.endsWith('.docx') && isWrapped ? inArchive(any) : any;
        const outcome = await proposeImport({ fileName, bytes: new Uint8Array(content), language: 'vi' }).catch((error) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(AppError);
        else expect(importProposal.safeParse(outcome).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

import { checkText } from '../../../slides/checks/check-text.ts';
import type { Severity, TextFinding } from '../../../slides/checks/finding.ts';
import { findingSentence } from '../../../slides/messages/findings.ts';
import type { Language } from '../../../slides/model/settings.ts';
import { formatInstant } from '../../../slides/schedule/format-instant.ts';
import { withLibrary } from './open-for-command.ts';
import type { Output } from './output.ts';
import { readStandardInput } from './read-standard-input.ts';

type Options = { library?: string; today?: string };

const severityWords: Record<Language, Record<Severity, string>> = {
  vi: { block: 'chặn', error: 'lỗi', warning: 'cảnh báo', hint: 'gợi ý' },
  en: { block: 'block', error: 'error', warning: 'warning', hint: 'hint' },
};
const nothing: Record<Language, string> = { vi: 'Không có gì cần lưu ý.', en: 'Nothing to remark.' };

/**
 * `pano text lint`: the checks of the text on standard input; with a library, also against the office's names and on its
 * calendar. Places are UTF-16 units of the text as decoded. Findings are the result: the exit code is 0 whatever they are.
 */
export async function lintStandardInput(output: Output, { library, today }: Options): Promise<void> {
  const { text } = await readStandardInput();
  const office = library === undefined ? { glossary: [], timeZone: 'Asia/Ho_Chi_Minh' } : await readOffice(library);
  const date = today ?? formatInstant(Date.now(), office.timeZone).slice(0, 10);
  const findings = checkText(text, { today: date, glossary: office.glossary, otherTexts: [] });
  const said = findings.map((finding) => ({ ...finding, sentence: findingSentence(finding.message, output.language) }));
  output.result(
    {
      findings: said.map(({ rule, severity, sentence, start, end, fix }) => ({
        rule,
        severity,
        message: sentence,
        start,
        end,
        ...(fix === null ? {} : { fix }),
      })),
    },
    said.map(
      (finding) =>
        `${placeOf(text, finding)} ${severityWords[output.language][finding.severity]}: ${finding.sentence}${fixOf(finding)}`,
    ),
  );
  if (findings.length === 0 && !output.isJson) output.note(nothing[output.language]);
}

function readOffice(library: string): Promise<{ glossary: readonly string[]; timeZone: string }> {
  return withLibrary(library, async (call) => (await call('settings.get', {})).document);
}

/** `line:column`, both from 1. */
function placeOf(text: string, { start }: TextFinding): string {
  const lines = text.slice(0, start).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

function fixOf({ fix }: TextFinding): string {
  return fix === null ? '' : ` → ${fix.replacement.replace(/\s+/g, ' ')}`;
}

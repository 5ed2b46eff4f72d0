// The command line speaks the language of the system in everything it says of itself.
import { describe, expect, it } from 'vitest';
import { commandWords } from '../../../../electron/node/cli/words.ts';
import { runPano } from '../../../support/run-pano.ts';

const commands = [
  '',
  'init',
  'check',
  'list',
  'import',
  'export',
  'program',
  'serve',
  'text',
  'text wrap',
  'text lint',
  'text decode',
];
const vietnamese = { LANG: 'vi_VN.UTF-8' };
const flat = (text: string) => text.replace(/\s+/g, ' ');

async function helps(env: Record<string, string>): Promise<string> {
  const runs = await Promise.all(commands.map((command) => runPano([...command.split(' ').filter(Boolean), '--help'], '', env)));
  expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(runs.map(() => ({ code: 0, stderr: '' })));
  return flat(runs.map(({ stdout }) => stdout).join('\n'));
}

describe('the help', () => {
  it('is all Vietnamese on a Vietnamese system, and all English elsewhere', async () => {
    const [vi, en] = [await helps(vietnamese), await helps({})];
    for (const words of Object.values(commandWords.vi)) expect(vi).toContain(flat(words));
    for (const words of Object.values(commandWords.en)) expect(en).toContain(flat(words));
    for (const title of ['Usage:', 'Options:', 'Commands:', 'Arguments:', '[options]', '[command]', 'choices:', 'default:']) {
      expect(en).toContain(title);
      expect(vi).not.toContain(title);
    }
    // Words with a space between them: `text` and `--theme` are the same in both.
    for (const words of Object.values(commandWords.en).filter((said) => said.includes(' '))) expect(vi).not.toContain(words);
    expect(en).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u);
  });
});

describe('wrong usage', () => {
  it.each([
    ['an unknown command', ['dance']],
    ['a command with a slip in it', ['lst']],
    ['an unknown option', ['list', 'designs', '--foo']],
    ['a missing argument', ['list']],
    ['an option without its value', ['export', 'x', '--out']],
    ['a missing option', ['export', 'x']],
    ['too many arguments', ['list', 'designs', 'x']],
    ['a number that is none', ['export', 'x', '--out', 'y.pdf', '--bleed', 'abc']],
    ['a list that is none', ['list', 'cats']],
    ['a choice that is none', ['export', 'x', '--out', 'y.pdf', '--text', 'z']],
    ['a kind that is none', ['import', 'x', '--kinds', 'cake']],
    ['a format that is none', ['import', 'x', '--formats', 'cake']],
  ])('%s is told in one line of either language', async (_name, args) => {
    const [vi, en] = [await runPano(args, '', vietnamese), await runPano(args)];
    for (const { code, stdout, stderr } of [vi, en]) {
      expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
    }
    expect(en.stderr).toMatch(/^error: /);
    expect(vi.stderr).toMatch(/^Lỗi: /);
    expect(vi.stderr).not.toMatch(/invalid|Allowed|argument|option|unknown|mean/);
  });
});

// How commander speaks: its help and its complaints of wrong usage, in the language of the system.
import { type Command, Help } from 'commander';
import type { Language } from '../../../slides/model/settings.ts';
import { commandWords } from './words.ts';

/** The words that commander puts into its help by itself. */
const vietnameseTitles: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
};

/** The sentences of commander 14, as patterns. What none fits goes out as it is. */
const vietnameseErrors: readonly [RegExp, string][] = [
  [/^error: unknown option '(.*?)'/, 'Lỗi: không có tùy chọn “$1”.'],
  [/^error: unknown command '(.*?)'/, 'Lỗi: không có lệnh “$1”.'],
  [/^error: missing required argument '(.*)'/, 'Lỗi: thiếu tham số “$1”.'],
  [/^error: option '(.*)' argument missing/, 'Lỗi: tùy chọn “$1” thiếu giá trị.'],
  [/^error: required option '(.*)' not specified/, 'Lỗi: thiếu tùy chọn bắt buộc “$1”.'],
  [/^error: too many arguments.* Expected (\d+) .* got (\d+)\./, 'Lỗi: thừa tham số: cần $1 nhưng có $2.'],
  [/^error: option '(.*)' argument '(.*)' is invalid\./, 'Lỗi: giá trị “$2” của tùy chọn “$1” không hợp lệ.'],
  [/^error: command-argument value '(.*)' is invalid for argument '(.*)'\./, 'Lỗi: giá trị “$1” của tham số “$2” không hợp lệ.'],
  [/Allowed choices are (.*)\./, 'Hãy chọn một trong: $1.'],
  [/\(Did you mean (?:one of )?(.*)\?\)/, '(Có phải là $1?)'],
];

/** Must be called before commands are added: they take after their parent. */
export function speak(program: Command, language: Language): void {
  const words = commandWords[language];
  program.helpOption('-h, --help', words.help).helpCommand('help [command]', words.help);
  const inWords = language === 'vi' ? inVietnamese : (text: string) => text;
  // A complaint is one line, its suggestion included.
  program.configureOutput({ outputError: (text, write) => write(inWords(text.replace('\n(', ' ('))) });
  if (language === 'en') return;
  const plain = new Help();
  const own = (text: string) => text.replace('[options]', '[tùy chọn]').replace('[command]', '[lệnh]');
  program.configureHelp({
    styleTitle: (title) => vietnameseTitles[title] ?? title,
    commandUsage: (command) => own(plain.commandUsage(command)),
    subcommandTerm: (command) => own(plain.subcommandTerm(command)),
    optionDescription: (option) => noted(plain.optionDescription(option)),
    argumentDescription: (argument) => noted(plain.argumentDescription(argument)),
  });
}

const noted = (text: string): string => text.replace('(choices: ', '(chọn: ').replace('(default: ', '(mặc định: ');

function inVietnamese(text: string): string {
  return vietnameseErrors.reduce((said, [pattern, sentence]) => said.replace(pattern, sentence), text);
}

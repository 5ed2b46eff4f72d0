// `npm start` without Electron: the same studio from the Node host in the system's browser.
import { parseArgs } from 'node:util';
import { AppError } from '../../slides/api/errors.ts';
import { failureSentence, systemLanguage } from './cli/output.ts';
import { ranges, readNumber } from './cli/read-argument.ts';
import { runNodeHost } from './run-node-host.ts';

const words = {
  vi: { studio: 'Xưởng thiết kế', player: 'Màn hình sảnh', stop: 'Nhấn Ctrl+C để dừng.' },
  en: { studio: 'Studio', player: 'Lobby screen', stop: 'Press Ctrl+C to stop.' },
};

/** Takes what the desktop app takes; what makes no sense in a browser is passed over. */
export async function main(args: readonly string[]): Promise<void> {
  const language = systemLanguage(process.env);
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      library: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
      json: { type: 'boolean' },
      kiosk: { type: 'boolean' },
      'no-open': { type: 'boolean' },
      'new-key': { type: 'boolean' },
    },
  });
  const text = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined);
  const [library, port, address] = [text(values.library), text(values.port), text(values.host)];
  try {
    await runNodeHost({
      ...(library === undefined ? {} : { libraryFolder: library }),
      ...(port === undefined ? {} : { port: readPort(port) }),
      ...(address === undefined ? {} : { address }),
      isKeyRenewed: values['new-key'] === true,
      shouldOpenBrowser: values['no-open'] !== true,
      page: values.kiosk === true ? 'player' : 'studio',
      announce: (studio, player) => announce(studio, player, values.json === true, words[language]),
    });
  } catch (error) {
    process.stderr.write(`${failureSentence(error, language)}\n`);
    process.exitCode = 1;
  }
}

function readPort(text: string): number {
  const port = readNumber(text, ranges.port);
  if (port === null) throw new AppError('number-invalid', { value: text });
  return port;
}

function announce(studio: string, player: string, isJson: boolean, { studio: a, player: b, stop }: typeof words.en): void {
  const width = Math.max(a.length, b.length);
  const plain = `\n  ${a.padEnd(width)}  ${studio}\n  ${b.padEnd(width)}  ${player}\n\n  ${stop}\n\n`;
  process.stdout.write(isJson ? `${JSON.stringify({ studio, player })}\n` : plain);
}

// The command line (DESIGN §5), a supported interface: exit 0 done, 1 it could not be done (one sentence), 2 wrong usage.
import { Command, CommanderError, Option } from 'commander';
import { panoVersion } from '../../host/version.ts';
import { CommandFailure } from './command-failure.ts';
import type { Listable } from './list-documents.ts';
import { createOutput, failureSentence, type Output, systemLanguage } from './output.ts';

type Action<O> = (output: Output, options: O, ...args: string[]) => Promise<void>;

/** What `pano list` knows; list-documents.ts says how, and must not be loaded for the help text. */
const listables: readonly Listable[] = ['designs', 'playlists', 'entries', 'screens', 'campaigns', 'themes'];

/** `argv` as Node gives it. Resolves with the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const language = systemLanguage(process.env);
  const run =
    <O>(load: () => Promise<Action<O>>) =>
    async (...received: unknown[]) => {
      const command = received.at(-1) as Command;
      const { json, ...options } = command.opts<{ json?: true }>();
      // Only the command that was asked for is loaded: scripts run many, and most need little.
      const action = await load();
      await action(createOutput(json === true, language), options as O, ...command.args);
    };

  const program = new Command('pano').description('Slogan slides, banners and lobby screens for an office').version(panoVersion);
  program.exitOverride();
  const add = (name: string, description: string) => {
    const command = program.command(name).description(description).option('--json', 'one JSON document on standard output');
    return command.exitOverride();
  };
  const library = () => new Option('--library <dir>', "the library's folder (default: the user's library)");

  add('init', 'make a new library')
    .addOption(library())
    .option('--sample', 'with neutral sample content')
    .action(run(async () => (await import('./init-library.ts')).initLibrary));
  add('check', 'verify every file of the library')
    .addOption(library())
    .action(run(async () => (await import('./check-library.ts')).checkLibrary));
  add('list <what>', `ids and names: ${listables.join(', ')}`)
    .addOption(library())
    .action(run(async () => (await import('./list-documents.ts')).listDocuments));
  add('import <files...>', 'a plan or slogan list (.txt .csv .docx), pictures, design files (.pano)')
    .addOption(library())
    .option('--kinds <kinds>', 'kinds of design to make of each slogan, comma-separated', 'slide,poster,banner')
    .option('--theme <id>', "theme of the designs (default: the office's)")
    .option('--dry-run', 'say what would be made, save nothing')
    .action(run(async () => (await import('./import-files.ts')).importFiles));
  add('export <design>', 'write a design as a file')
    .addOption(library())
    .requiredOption('--out <file>', 'FILE.pdf, FILE.png, FILE.jpg or FILE.pano')
    .addOption(new Option('--text <how>', 'letters in the PDF').choices(['outlines', 'live']))
    .option('--bleed <mm>', 'bleed in millimetres')
    .option('--marks', 'crop marks')
    .addOption(new Option('--scale <scale>', 'size of the PDF against the real thing').choices(['1:1', '1:10']))
    .option('--dpi <n>', 'pixels per inch of a picture')
    .option('--width <px>', 'width of a picture')
    .option('--height <px>', 'height of a picture')
    .action(run(async () => (await import('./export-design-file.ts')).exportDesignFile));
  add('program', 'what plays on a screen, until when, and why')
    .addOption(library())
    .requiredOption('--screen <id>', 'the screen')
    .requiredOption('--at <iso>', "an instant; without offset, in the library's time zone")
    .option('--until <iso>', 'list everything up to this instant')
    .option('--why', 'say why')
    .action(run(async () => (await import('./show-program.ts')).showProgram));
  add('serve', 'run the Node host: the studio and the player over HTTP')
    .addOption(library())
    .option('--port <n>', 'port (0 picks a free one)')
    .option('--host <address>', 'address to listen on')
    .option('--no-open', 'do not open the browser')
    .option('--new-key', 'a new key for the studio: tabs that are open now are shut out')
    .action(run(async () => (await import('./serve.ts')).serve));
  const text = program.command('text').description('text tools on standard input').exitOverride();
  text
    .command('wrap')
    .description('the best line breaks')
    .option('--lines <n>', 'at most so many lines', '2')
    .option('--json', 'one JSON document on standard output')
    .exitOverride()
    .action(run(async () => (await import('./wrap-standard-input.ts')).wrapStandardInput));

  text
    .command('decode')
    .description('legacy encodings (TCVN3, VNI, Windows-1258, UTF-16) to Unicode')
    .option('--json', 'one JSON document on standard output')
    .exitOverride()
    .action(run(async () => (await import('./decode-standard-input.ts')).decodeStandardInput));

  try {
    await program.parseAsync([...argv]);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CommandFailure)) process.stderr.write(`${failureSentence(error, language)}\n`);
    return 1;
  }
}

// The command line (DESIGN §5), a supported interface: exit 0 done, 1 it could not be done (one sentence), 2 wrong usage.
import { Argument, Command, CommanderError, Option } from 'commander';
import { maxAltLength } from '../../../slides/print/alt-text.ts';
import { webSizeNames } from '../../../slides/print/web-sizes.ts';
import { panoVersion } from '../../host/version.ts';
import { CommandFailure } from './command-failure.ts';
import type { Listable } from './list-documents.ts';
import { createOutput, failureSentence, type Output, systemLanguage } from './output.ts';
import { dateIn, kindsIn, numberIn, ranges, wordsUpTo } from './read-argument.ts';
import { speak } from './usage.ts';
import { commandWords } from './words.ts';

type Action<O> = (output: Output, options: O, ...args: string[]) => Promise<void>;

/** What `pano list` knows; list-documents.ts says how, and must not be loaded for the help text. */
const listables: readonly Listable[] = ['designs', 'playlists', 'entries', 'screens', 'campaigns', 'themes'];

/** `argv` as Node gives it. Resolves with the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const language = systemLanguage(process.env);
  const words = commandWords[language];
  const run =
    <O>(load: () => Promise<Action<O>>) =>
    async (...received: unknown[]) => {
      const command = received.at(-1) as Command;
      const { json, ...options } = command.opts<{ json?: true }>();
      // Only the command that was asked for is loaded: scripts run many, and most need little.
      const action = await load();
      await action(createOutput(json === true, language), options as O, ...command.args);
    };

  const program = new Command('pano').description(words.pano).version(panoVersion, '-V, --version', words.version);
  program.exitOverride();
  speak(program, language);
  const add = (name: string, description: string, parent = program) =>
    parent.command(name).description(description).option('--json', words.json);
  const library = () => new Option('--library <dir>', words.library);
  const number = (flags: string, description: string, range: keyof typeof ranges) =>
    new Option(flags, description).argParser(numberIn(ranges[range], language));
  const kinds = new Option('--kinds <kinds>', words.kinds).argParser(kindsIn(language));

  add('init', words.init)
    .addOption(library())
    .option('--sample', words.sample)
    .action(run(async () => (await import('./init-library.ts')).initLibrary));
  add('check', words.check)
    .addOption(library())
    .action(run(async () => (await import('./check-library.ts')).checkLibrary));
  add('list', `${words.list}: ${listables.join(', ')}`)
    .addArgument(new Argument('<what>', words.what).choices(listables))
    .addOption(library())
    .action(run(async () => (await import('./list-documents.ts')).listDocuments));
  add('import <files...>', words.import)
    .addOption(library())
    .addOption(kinds.default(['slide', 'poster', 'banner'], 'slide,poster,banner'))
    .option('--theme <id>', words.theme)
    .option('--dry-run', words.dryRun)
    .action(run(async () => (await import('./import-files.ts')).importFiles));
  add('export <design>', words.export)
    .addOption(library())
    .requiredOption('--out <file>', words.out)
    .addOption(new Option('--text <how>', words.letters).choices(['outlines', 'live']))
    .addOption(new Option('--color <space>', words.color).choices(['rgb', 'cmyk']))
    .addOption(number('--bleed <mm>', words.bleed, 'bleedMm'))
    .option('--marks', words.marks)
    .addOption(new Option('--scale <scale>', words.scale).choices(['1:1', '1:10']))
    .addOption(new Option('--tile <paper>', words.tile).choices(['A4', 'A3']))
    .addOption(number('--dpi <n>', words.dpi, 'dpi'))
    .addOption(number('--width <px>', words.width, 'pixels'))
    .addOption(number('--height <px>', words.height, 'pixels'))
    .addOption(new Option('--size <network>', words.webSize).choices(webSizeNames))
    .addOption(new Option('--strips <format>', words.strips).choices(['png', 'jpg', 'webp']))
    .addOption(new Option('--alt <words>', words.alt).argParser(wordsUpTo(maxAltLength, language)))
    .option('--material <words>', words.material)
    .addOption(number('--quantity <n>', words.quantity, 'quantity'))
    .option('--pickup <date>', words.pickup)
    .option('--contact <words>', words.contact)
    .option('--note <words>', words.note)
    .action(run(async () => (await import('./export-design-file.ts')).exportDesignFile));
  add('program', words.program)
    .addOption(library())
    .requiredOption('--screen <id>', words.screen)
    .requiredOption('--at <iso>', words.at)
    .option('--until <iso>', words.until)
    .option('--why', words.why)
    .action(run(async () => (await import('./show-program.ts')).showProgram));
  add('serve', words.serve)
    .addOption(library())
    .addOption(number('--port <n>', words.port, 'port'))
    .option('--host <address>', words.host)
    .option('--no-open', words.noOpen)
    .option('--new-key', words.newKey)
    .action(run(async () => (await import('./serve.ts')).serve));
  const text = program.command('text').description(words.text);
  add('wrap', words.wrap, text)
    .addOption(number('--lines <n>', words.lines, 'lines').default(2))
    .addOption(new Option('--library <dir>', words.wordsOf))
    .action(run(async () => (await import('./wrap-standard-input.ts')).wrapStandardInput));
  add('lint', words.lint, text)
    .addOption(new Option('--library <dir>', words.lintLibrary))
    .addOption(new Option('--today <date>', words.today).argParser(dateIn(language)))
    .action(run(async () => (await import('./lint-standard-input.ts')).lintStandardInput));
  add('decode', words.decode, text).action(run(async () => (await import('./decode-standard-input.ts')).decodeStandardInput));

  try {
    await program.parseAsync([...argv]);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CommandFailure)) process.stderr.write(`${failureSentence(error, language)}\n`);
    return 1;
  }
}

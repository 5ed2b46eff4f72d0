import { CommandFailure } from './command-failure.ts';
import { withLibrary } from './open-for-command.ts';
import type { Output } from './output.ts';

/** `pano check`: every file verified; problems are told and end with exit code 1. */
export async function checkLibrary(output: Output, options: { library?: string }): Promise<void> {
  const report = await withLibrary(options.library, (call) => call('library.check', {}));
  const counted = Object.entries(report.counts).map(([kind, count]) => `${kind}: ${count}`);
  const problems = report.problems.map(
    ({ file, problem, quarantinedAs }) => `! ${file}: ${problem}${quarantinedAs ? ` → ${quarantinedAs}` : ''}`,
  );
  output.result(report, [...counted, ...problems, report.ok ? 'OK' : '']);
  if (!report.ok) throw new CommandFailure();
}

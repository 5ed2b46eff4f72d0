import { AppError } from '../../../slides/api/errors.ts';
import { runNodeHost } from '../run-node-host.ts';
import type { Output } from './output.ts';

type Options = { library?: string; port?: string; host?: string; open: boolean; newKey?: true };

/** `pano serve`: runs until it is ended. The first line of `--json` is `{"studio":URL,"player":URL}`. */
export async function serve(output: Output, options: Options): Promise<void> {
  const port = options.port === undefined ? undefined : Number(options.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new AppError('number-invalid', { value: options.port ?? '' });
  }
  await runNodeHost({
    ...(options.library === undefined ? {} : { libraryFolder: options.library }),
    ...(port === undefined ? {} : { port }),
    ...(options.host === undefined ? {} : { address: options.host }),
    isKeyRenewed: options.newKey === true,
    shouldOpenBrowser: options.open && !output.isJson,
    announce: (studio, player) => output.result({ studio, player }, [`studio  ${studio}`, `player  ${player}`]),
  });
}

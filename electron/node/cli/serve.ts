import { runNodeHost } from '../run-node-host.ts';
import type { Output } from './output.ts';

type Options = { library?: string; port?: number; host?: string; open: boolean; newKey?: true };

/** `pano serve`: runs until it is ended. The first line of `--json` is `{"studio":URL,"player":URL}`. */
export async function serve(output: Output, options: Options): Promise<void> {
  await runNodeHost({
    ...(options.library === undefined ? {} : { libraryFolder: options.library }),
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.host === undefined ? {} : { address: options.host }),
    isKeyRenewed: options.newKey === true,
    shouldOpenBrowser: options.open && !output.isJson,
    announce: (studio, player) => output.result({ studio, player }, [`studio  ${studio}`, `player  ${player}`]),
  });
}

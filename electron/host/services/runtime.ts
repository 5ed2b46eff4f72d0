// What only the runtime can do: native dialogs, kiosk windows, network addresses; and telling callers which of it is there.
import type { Caller, Output } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';
import type { ScreenId } from '../../../slides/model/id.ts';
import type { Ports } from '../ports.ts';
import { panoVersion } from '../version.ts';

export type RuntimeService = {
  describe(caller: Caller): Output<'host.describe'>;
  saveAs(fileName: string, bytes: Uint8Array): Promise<{ path: string | null }>;
  openKiosk(screenId: ScreenId): Promise<void>;
  addresses(): Promise<string[]>;
};

export function createRuntime(ports: Ports, networkAddresses: () => Promise<string[]>): RuntimeService {
  return {
    describe: ({ role }) => ({
      version: panoVersion,
      runtime: ports.runtime,
      role,
      canSaveAs: role === 'staff' && ports.saveAs !== undefined,
      canOpenKiosk: role === 'staff' && ports.openKiosk !== undefined,
    }),
    async saveAs(fileName, bytes) {
      if (ports.saveAs === undefined) throw new AppError('not-available-here');
      return { path: await ports.saveAs(fileName, bytes) };
    },
    async openKiosk(screenId) {
      if (ports.openKiosk === undefined) throw new AppError('not-available-here');
      await ports.openKiosk(screenId);
    },
    addresses: networkAddresses,
  };
}

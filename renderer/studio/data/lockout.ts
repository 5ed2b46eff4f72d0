// Whether the host refuses this page. The staff may do everything, so a refusal means that the page's key is from before
// the host's last start; the next answer that comes (the studio was opened again in another tab) ends it.
import { create } from 'zustand';
import { type Call, contract, type Method } from '../../../slides/api/contract.ts';
import { AppError } from '../../../slides/api/errors.ts';

export const useLockout = create<{ isLockedOut: boolean }>(() => ({ isLockedOut: false }));

function note(isLockedOut: boolean): void {
  if (useLockout.getState().isLockedOut !== isLockedOut) useLockout.setState({ isLockedOut });
}

/** What guests may call too is answered whatever the page's key is. */
function isForStaffOnly(method: Method): boolean {
  return contract[method].roles.every((role) => role === 'staff');
}

export function watchLockout(call: Call): Call {
  return async (method, input) => {
    try {
      const value = await call(method, input);
      if (isForStaffOnly(method)) note(false);
      return value;
    } catch (error) {
      if (error instanceof AppError && error.code === 'forbidden') note(true);
      throw error;
    }
  };
}

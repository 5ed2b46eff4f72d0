// The one gate between a transport and the handlers: known method? role? shape? Then the handler, then an envelope.
import { type Caller, contract, type Handlers, type Method } from './contract.ts';
import { AppError, type ErrorReport, reportError } from './errors.ts';

export type Envelope = { ok: true; value: unknown } | { ok: false; error: ErrorReport };

export type Dispatch = (name: string, input: unknown, caller: Caller) => Promise<Envelope>;

/** `onBug` hears of every failure that is not an AppError, with the method's name. */
export function createDispatch(handlers: Handlers, onBug: (error: unknown, method: string) => void): Dispatch {
  return async (name, input, caller) => {
    try {
      return { ok: true, value: await run(handlers, name, input, caller) };
    } catch (error) {
      if (!(error instanceof AppError)) onBug(error, name);
      return { ok: false, error: reportError(error) };
    }
  };
}

async function run(handlers: Handlers, name: string, input: unknown, caller: Caller): Promise<unknown> {
  if (!Object.hasOwn(contract, name)) throw new AppError('unknown-method', { method: name.slice(0, 100) });
  const method = name as Method;
  const row = contract[method];
  if (!(row.roles as readonly string[]).includes(caller.role)) throw new AppError('forbidden');
  const parsed = row.input.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new AppError('bad-input', { path: issue?.path.join('.') || method, reason: issue?.message ?? 'unknown' });
  }
  const handler = handlers[method] as (input: unknown, caller: Caller) => Promise<unknown>;
  return handler(parsed.data, caller);
}

// The one gate between a transport and the handlers: known method? role? shape? Then the handler, then an envelope.

import type { z } from 'zod';
import { type ErrorCode, errorSentences } from '../messages/errors.ts';
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
  if (!parsed.success) throw badInput(method, parsed.error.issues[0]);
  const handler = handlers[method] as (input: unknown, caller: Caller) => Promise<unknown>;
  return handler(parsed.data, caller);
}

/** A schema may name a sentence of its own through `params.errorCode`; otherwise the path and the reason are told. */
function badInput(method: Method, issue: z.core.$ZodIssue | undefined): AppError {
  if (issue?.code === 'custom' && typeof issue.params?.errorCode === 'string') {
    const { errorCode, ...params } = issue.params;
    if (Object.hasOwn(errorSentences, errorCode)) return new AppError(errorCode as ErrorCode, params);
  }
  return new AppError('bad-input', { path: issue?.path.join('.') || method, reason: issue?.message ?? 'unknown' });
}

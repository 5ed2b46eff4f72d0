// The caller's side of the contract over any transport: typed calls, replies checked, failures as AppError.
import { type Call, contract, type Input, type Method, type Output } from './contract.ts';
import type { Envelope } from './dispatch.ts';
import { AppError } from './errors.ts';

/** Carries one call to the host and brings its envelope back. Rejects only when the host cannot be reached. */
export type Transport = (method: string, input: unknown) => Promise<Envelope>;

export function createClient(transport: Transport): Call {
  return async <M extends Method>(name: M, input: Input<M>): Promise<Output<M>> => {
    const envelope = await transport(name, input);
    if (!envelope.ok) throw new AppError(envelope.error.code, envelope.error.params);
    return contract[name].output.parse(envelope.value) as Output<M>;
  };
}

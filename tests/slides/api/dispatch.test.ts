import { describe, expect, it } from 'vitest';
import { createClient } from '../../../slides/api/client.ts';
import { type Caller, contract, type Handlers } from '../../../slides/api/contract.ts';
import { createDispatch } from '../../../slides/api/dispatch.ts';
import { AppError } from '../../../slides/api/errors.ts';
import { type Role, roles } from '../../../slides/api/method.ts';

const caller = (role: Role): Caller => ({ role, screenId: null, address: 'test' });

/** Handlers that all refuse, save those given: the gate is what is tested here. */
function gate(handlers: Partial<Handlers>) {
  const bugs: string[] = [];
  const all = Object.fromEntries(
    Object.keys(contract).map((method) => [method, () => Promise.reject(new Error(`reached ${method}`))]),
  );
  const dispatch = createDispatch({ ...all, ...handlers } as Handlers, (_error, method) => bugs.push(method));
  return { dispatch, bugs };
}

describe('the gate', () => {
  it.each(['nothing.here', '', 'constructor', '__proto__', 'toString'])('does not know “%s”', async (method) => {
    const { dispatch } = gate({});
    expect(await dispatch(method, {}, caller('staff'))).toEqual({
      ok: false,
      error: { code: 'unknown-method', params: { method } },
    });
  });

  it('lets each role make exactly the calls of its rows', async () => {
    const { dispatch } = gate({});
    for (const [method, row] of Object.entries(contract)) {
      for (const role of roles) {
        const envelope = await dispatch(method, { wrong: true }, caller(role));
        const isRefused = !envelope.ok && envelope.error.code === 'forbidden';
        expect({ method, role, isRefused }).toEqual({
          method,
          role,
          isRefused: !(row.roles as readonly string[]).includes(role),
        });
      }
    }
  });

  it('names the path of what is wrong', async () => {
    const { dispatch } = gate({});
    const envelope = await dispatch('pairing.begin', { widthPx: 1920, heightPx: 'tall' }, caller('guest'));
    expect(envelope).toMatchObject({ ok: false, error: { code: 'bad-input', params: { path: 'heightPx' } } });
  });

  it('refuses what the row does not name', async () => {
    const { dispatch } = gate({});
    const envelope = await dispatch('designs.get', { id: 'd1', admin: true }, caller('staff'));
    expect(envelope).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });

  it('answers with the sentence that a schema names: a playlist item of no length', async () => {
    const { dispatch } = gate({});
    const document = {
      id: 'p',
      name: 'p',
      items: [
        { id: 'i', designId: 'd', durationMs: 5000 },
        { id: 'j', designId: 'd', durationMs: 0 },
      ],
      transition: { kind: 'cut', durationMs: 0 },
    };
    const envelope = await dispatch('playlists.save', { document, baseRevision: 0 }, caller('staff'));
    expect(envelope).toEqual({ ok: false, error: { code: 'duration-out-of-range', params: { position: 2, seconds: 0 } } });
  });

  it('tells an expected failure, and hides a bug but reports it', async () => {
    const { dispatch, bugs } = gate({ 'designs.list': async () => Promise.reject(new AppError('disk-full', { name: 'x' })) });
    expect(await dispatch('designs.list', {}, caller('staff'))).toEqual({
      ok: false,
      error: { code: 'disk-full', params: { name: 'x' } },
    });
    expect(await dispatch('media.list', {}, caller('staff'))).toEqual({ ok: false, error: { code: 'internal', params: {} } });
    expect(bugs).toEqual(['media.list']);
  });
});

describe('the client', () => {
  it('gives the value, or throws what the host told', async () => {
    const { dispatch } = gate({
      'screens.addresses': async () => ['http://office'],
      'media.list': async () => Promise.reject(new AppError('forbidden')),
    });
    const call = createClient((method, input) => dispatch(method, input, caller('staff')));
    expect(await call('screens.addresses', {})).toEqual(['http://office']);
    await expect(call('media.list', {})).rejects.toMatchObject({ name: 'AppError', code: 'forbidden' });
  });

  it('does not pass on a reply of the wrong shape', async () => {
    const call = createClient(async () => ({ ok: true, value: [{ id: 7 }] }));
    await expect(call('designs.list', {})).rejects.toThrow();
  });
});

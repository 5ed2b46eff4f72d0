// What the desktop shell relies on of Electron: what a page gets of its preload, and what it cannot reach.
import { describe, expect, it } from 'vitest';
import { page, startProbe } from './probe-app.ts';

startProbe();

describe('the context bridge', () => {
  it('runs the preload before the page is read', async () => {
    expect(await page.evaluate(() => window.probe.readyState)).toBe('loading');
  });

  it('shows the page nothing of Electron or Node', async () => {
    const seen = await page.evaluate(() =>
      ['require', 'process', 'ipcRenderer', 'module', 'Buffer', '__standinTell', '__standinInbox'].filter(
        (name) => name in window,
      ),
    );
    expect(seen).toEqual([]);
  });

  it('gives a sandboxed preload no Node modules', async () => {
    const [hasProcess, said] = await page.evaluate(() => (window.probe.hasNode as () => [boolean, string])());
    expect(hasProcess).toBe(false);
    expect(said).toMatch(/module not found: node:fs/);
  });

  it('hands over frozen copies that the page cannot replace', async () => {
    const outcome = await page.evaluate(() => {
      const tries = [
        () => Object.assign(window, { probe: 1 }),
        () => Object.assign(window.probe, { invoke: 1 }),
        () => Object.assign(window.probe, { added: 1 }),
        () => Object.assign(window.probe.counter, { count: 9 }),
        () => (window.probe.list as unknown[]).push(1),
      ];
      return tries.map((work) => {
        try {
          work();
          return 'changed';
        } catch {
          return 'refused';
        }
      });
    });
    expect(outcome).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
  });

  it('drops prototypes and symbols, and keeps arrays, dates and bytes', async () => {
    const seen = await page.evaluate(() => {
      const { counter, list, date, bytes } = window.probe as unknown as {
        counter: object;
        list: unknown;
        date: Date;
        bytes: Uint8Array;
      };
      return {
        counter: JSON.stringify(counter),
        isPlain: Object.getPrototypeOf(counter) === Object.prototype,
        raise: 'raise' in counter,
        sign: 'sign' in window.probe,
        list,
        day: date.getTime(),
        bytes: [...bytes],
      };
    });
    expect(seen).toEqual({
      counter: '{"count":1}',
      isPlain: true,
      raise: false,
      sign: false,
      list: [1, { two: 2 }],
      day: 86_400_000,
      bytes: [1, 2, 3],
    });
  });

  it('carries functions and promises both ways', async () => {
    expect(await page.evaluate(() => window.probe.callBack((value) => value * 2))).toBe(41);
    expect(await page.evaluate(() => window.probe.twice(21))).toBe(42);
  });

  it('lets only the message of an error through', async () => {
    const seen = await page.evaluate(() => {
      try {
        (window.probe.fail as () => void)();
        return null;
      } catch (error) {
        return [(error as Error).message, 'code' in (error as Error)];
      }
    });
    expect(seen).toEqual(['only this', false]);
  });

  it('refuses a second api under the same name, and one that is too deep', async () => {
    expect(await page.evaluate(() => (window.probe.second as () => string)())).toMatch(
      /Cannot bind an API on top of an existing property/,
    );
    expect(await page.evaluate(() => (window.probe.tooDeep as () => string)())).toMatch(/recursion depth exceeded/);
  });
});

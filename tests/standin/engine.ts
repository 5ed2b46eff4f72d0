// One real Chromium for one run of the app: its own profile, its own DevTools port, gone when the app is gone.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../support/chromium.ts';

export type Engine = { browser: Browser; control: CDPSession; endpoint: string; end(): Promise<void> };

export async function startEngine(): Promise<Engine> {
  const program = findChromium();
  if (program === null) throw new Error('the stand-in needs an installed Chrome, Chromium or Edge');
  const profile = mkdtempSync(path.join(tmpdir(), 'pano-standin-'));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--mute-audio', '--hide-scrollbars'];
  const child = spawn(program, [...own, ...asRoot, ...chromiumFlags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  // Should the app die at once, the browser must not outlive it.
  const kill = () => void child.kill('SIGKILL');
  process.on('exit', kill);
  const endpoint = await devToolsEndpoint(child);
  const browser = await chromium.connectOverCDP(endpoint);
  return {
    browser,
    control: await browser.newBrowserCDPSession(),
    endpoint,
    async end() {
      // A browser that is gone already tells it no second time.
      const isGone = child.exitCode !== null || child.signalCode !== null;
      const gone = isGone ? null : new Promise((resolve) => child.once('exit', resolve));
      kill();
      await gone;
      process.off('exit', kill);
      rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

function devToolsEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found?.[1] !== undefined) resolve(found[1]);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code} before it listened: ${said}`)));
  });
}

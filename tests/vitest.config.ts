// Three rings: `unit` needs nothing but Node, `host` works on real folders and processes, `browser` drives a real Chromium.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const define = { __PANO_VERSION__: JSON.stringify('0.0.0-test') };
/** What is waited for comes when it comes: a busy machine is no failure, and a test that would wait for ever ends all the same. */
const patient = { poll: { interval: 50, timeout: 30_000 } };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        define,
        test: {
          name: 'unit',
          include: ['tests/{slides,renderer,architecture}/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 60_000,
          // Standing far from UTC and from Vietnam catches code that reads the machine's zone.
          env: { TZ: 'America/New_York' },
        },
      },
      {
        root,
        define,
        test: {
          name: 'host',
          include: ['tests/{electron,contract,cli,golden}/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          expect: patient,
          hookTimeout: 60_000,
          env: { TZ: 'America/New_York' },
          globalSetup: ['tests/support/build-once.ts'],
        },
      },
      {
        root,
        define,
        plugins: [react()],
        test: {
          name: 'browser',
          include: ['tests/**/*.e2e.ts'],
          environment: 'node',
          testTimeout: 120_000,
          expect: patient,
          hookTimeout: 180_000,
          fileParallelism: false,
          globalSetup: ['tests/support/build-once.ts'],
        },
      },
    ],
  },
});

// Browser tests run the built program, as people do; this brings dist/ up to date once per run.
export default async function setup(): Promise<void> {
  // @ts-expect-error A plain .mjs script without types.
  const { ensureBuilt } = await import('../../electron/build.mjs');
  await ensureBuilt();
}

// Runs a built main file with the stand-in as its 'electron', and lets the test look inside over the process channel.
// node run-main.mjs <main.js> [switches of the app]
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';

const [, , mainFile, ...switches] = process.argv;
const standin = new URL('./electron.js', import.meta.url).href;
const hooks = `export async function resolve(name, context, next) {
  return name === 'electron' || name.startsWith('electron/') ? { url: ${JSON.stringify(standin)}, shortCircuit: true } : next(name, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

process.argv = [process.argv[0], mainFile, ...switches];
const electron = await import(standin);

process.on('message', async ({ id, source, arg }) => {
  try {
    const value = await new Function(`return (${source});`)()(electron, arg);
    process.send({ id, isOk: true, value });
  } catch (error) {
    process.send({ id, isOk: false, value: String(error?.stack ?? error) });
  }
});

// A test that was ended without a word must leave no app and no browser behind.
process.on('disconnect', () => electron.app.exit(1));

await import(pathToFileURL(mainFile).href);
await electron.app.becomeReady();
if (electron.app.isReady()) process.send?.({ endpoint: (await electron.app.engine()).endpoint });

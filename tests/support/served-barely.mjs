/** The launcher's server without Next, in a process of its own, to be hurt. */
import { bodyFile, bundle } from '../../lib/platform/launch/bundle.mjs';
import { freePort, start, stop } from './children.mjs';

let bundled;

/**
 * Starts it, with these settings more.
 * @param {Record<string, string>} settings
 */
export async function serveBarely(settings = {}) {
  bundled ??= bundle(['tests/support/bare-server.ts']);
  await bundled;
  const port = await freePort();
  const started = start({
    command: process.execPath,
    args: [bodyFile('bare-server')],
    env: { PATH: process.env.PATH, ...settings, PORT: String(port) },
    log: `bare-${port}`,
  });
  await new Promise((resolve, reject) => {
    started.child.stdout.on('data', () => started.output().includes('listening\n') && resolve(undefined));
    started.exit.then(() => reject(new Error(`the bare server ended:\n${started.output()}`)));
  });
  return { port, url: `http://127.0.0.1:${port}`, output: started.output, stop: () => stop(started) };
}

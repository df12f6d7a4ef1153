import { createServer } from 'node:net';
import process from 'node:process';
import { buildWhatChanged } from './build.mjs';
import { bodyFile, bundleWhatChanged, runBody } from './bundle.mjs';
import { alone } from './busy.mjs';
import { readSettings } from './dot-env.mjs';
import { runWithinHeap } from './heap.mjs';
import { install } from './install.mjs';
import { goHome, stop } from './root.mjs';

/**
 * Makes the folder ready (installed, the settings of `.env` read; with `build` the application built too, otherwise only the
 * commands bundled) and runs the body of that name; what serves visitors in a process of its own, with a heap that has its limit.
 */
export async function begin(body, { mode, build = false }) {
  goHome();
  process.env.NODE_ENV = mode;
  try {
    await alone(async () => {
      install();
      await readSettings(mode);
      if (build) {
        // A new build would pull the files away from under a server that runs here.
        await assertPortIsFree();
        await buildWhatChanged({ makeSecret: true });
      } else await bundleWhatChanged();
    });
  } catch (error) {
    stop(error.message);
  }
  if (body === 'serve' && mode === 'production') await runWithinHeap(bodyFile(body), process.env.HEAP_MB);
  else await runBody(body);
}

function assertPortIsFree() {
  const port = Number(process.env.PORT || 3000);
  return new Promise((resolve, reject) => {
    const probe = createServer();
    const taken = `PORT ${port} is in use by another program (perhaps Tweespan runs already): stop that one or set PORT to another number.`;
    // What else is wrong with PORT or HOST is said where they are read.
    probe.on('error', (error) => (error.code === 'EADDRINUSE' ? reject(new Error(taken)) : resolve()));
    if (!(port >= 1 && port <= 65535)) resolve();
    else probe.listen(port, process.env.HOST || '127.0.0.1', () => probe.close(resolve));
  });
}

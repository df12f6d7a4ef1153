import process from 'node:process';
import { buildWhatChanged } from './build.mjs';
import { bundleWhatChanged, runBody } from './bundle.mjs';
import { alone } from './busy.mjs';
import { install } from './install.mjs';
import { goHome, stop } from './root.mjs';

/** Makes the folder ready (installed; built, or only the commands bundled) and runs the body of that name. */
export async function begin(body, { mode, build = false }) {
  goHome();
  process.env.NODE_ENV = mode;
  try {
    await alone(async () => {
      install();
      await (build ? buildWhatChanged() : bundleWhatChanged());
    });
  } catch (error) {
    stop(error.message);
  }
  await runBody(body);
}

import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, wherever the program was started from. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const OLDEST = [20, 9];

/** Goes to the root; on a Node that is too old says so in one sentence and ends. Needs nothing installed. */
export function goHome() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    stop(`Tweespan needs Node ${OLDEST.join('.')} or newer; this is Node ${process.versions.node}.`);
  }
  process.chdir(ROOT);
  process.env.NEXT_TELEMETRY_DISABLED = '1';
}

/** Says why in one sentence and ends with 1. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

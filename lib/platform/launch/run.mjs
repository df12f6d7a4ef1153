import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * Runs another program to its end and answers its exit code. A quiet one shows its output only when it fails.
 * A signal that ends us ends it too: otherwise `npm ci` or a build would go on without its starter.
 */
export function run(command, args, { quiet = false, env = process.env, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, shell, stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'] });
    const heard = [];
    child.stdout?.on('data', (chunk) => heard.push(chunk));
    child.stderr?.on('data', (chunk) => heard.push(chunk));

    const passOn = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, passOn);

    const end = (code, signal) => {
      for (const name of signals) process.off(name, passOn);
      if (code !== 0 && quiet) process.stderr.write(Buffer.concat(heard));
      if (signal !== null) process.exit(1);
      resolve(code);
    };
    child.on('error', (error) => {
      heard.push(Buffer.from(`${error.message}\n`));
      end(1, null);
    });
    child.on('close', end);
  });
}

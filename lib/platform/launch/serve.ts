import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import next from 'next';
import { type Env, env, publicOrigin } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { bracketed } from './guard';
import { endWithNpm, endWithStarter } from './heap.mjs';
import { guardedServer } from './http-server';
import { isLostConnection } from './lost-connection';
import { type Opened, openForUse } from './open-for-use';
import { logTheConsole } from './quiet-console';
import { secretOf } from './secret';
import { orStop, Stop } from './stop';
import { unnamedProxy } from './unnamed-proxy';

/** The launcher: settings, database, then one node server with Next behind it. Started by start.mjs and dev.mjs. */

/** How long a request may still take once the program was asked to end, in milliseconds. */
const LAST_CALL = 10_000;

await orStop(async () => {
  const settings = env();
  const development = settings.NODE_ENV === 'development';
  handToLibraries(settings);
  const opened = await openForUse(settings);

  let handle: ((req: IncomingMessage, res: ServerResponse) => Promise<void>) | undefined;
  const guarded = guardedServer(settings, () => {
    if (handle === undefined) throw new Error('not ready');
    return handle;
  });
  const { server } = guarded;
  if (!development) logTheConsole();
  // Next adds a listener for upgrades to the server that it is told: in production to one that nobody reaches.
  const app = next({
    dev: development,
    dir: process.cwd(),
    hostname: settings.HOST,
    port: settings.PORT,
    httpServer: development ? server : createServer(),
  });
  await app.prepare();
  handle = app.getRequestHandler();
  await listen(server, settings);
  endWhenAsked(server, guarded.drain, async () => {
    await app.close();
    await opened.connection.close();
  });
  process.stdout.write(welcome(settings, opened));
});

/** What next-auth and Next read from the environment by themselves. */
function handToLibraries(settings: Env): void {
  process.env.NEXTAUTH_SECRET = secretOf(settings);
  process.env.NEXTAUTH_URL = publicOrigin(settings);
  // Next asks itself for the page that an action redirects to.
  const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };
  process.env.__NEXT_PRIVATE_ORIGIN = `http://${bracketed(everywhere[settings.HOST] ?? settings.HOST)}:${settings.PORT}`;
}

function listen(server: Server, { PORT, HOST }: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(new Stop(whyNotListening(error, PORT, HOST)));
    server.once('error', fail);
    server.listen(PORT, HOST, () => {
      server.off('error', fail);
      resolve();
    });
  });
}

function whyNotListening(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE')
    return `PORT ${port} is in use by another program (perhaps Tweespan runs already): stop that one or set PORT to another number.`;
  if (error.code === 'EACCES') return `PORT ${port} may not be used by this account: set PORT to a number above 1023.`;
  return `HOST ${host} is no address of this machine (${error.code}): set HOST to 127.0.0.1, 0.0.0.0 or one that is.`;
}

/** On a signal: no new connections, running requests end, the database closes. */
function endWhenAsked(server: Server, drain: () => void, close: () => Promise<void>): void {
  let asked = false;
  const end = (code: number) => {
    if (asked) return;
    asked = true;
    drain();
    setTimeout(() => process.exit(1), LAST_CALL).unref();
    server.close(() => {
      close().then(
        () => process.exit(code),
        () => process.exit(1),
      );
    });
    // A connection becomes idle only after its last answer.
    setInterval(() => server.closeIdleConnections(), 50).unref();
  };
  endWithStarter(() => end(0));
  endWithNpm(() => end(0));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => end(0));
  process.on('unhandledRejection', (err) => log.error({ err }, 'a promise failed and nobody looked'));
  process.on('uncaughtException', (err) => {
    if (isLostConnection(err)) {
      log.error({ err }, 'the database dropped a connection');
      return;
    }
    log.fatal({ err }, 'an error nobody caught: ending');
    end(1);
  });
}

function welcome(settings: Env, { connection, demonstrationDay, firstLink }: Opened): string {
  const origin = publicOrigin(settings);
  const lines = [`Tweespan is ready: ${origin}`];
  if (demonstrationDay !== null) {
    lines.push(
      `Demonstration data; for the program it is ${demonstrationDay}. Look around as one of its people: ${origin}/nl/demonstration`,
    );
  }
  if (connection.kind === 'pglite') {
    lines.push(
      `Database: embedded, in ${settings.DATA_DIR}. That is for trying out; how to run it for real with PostgreSQL stands in README.md.`,
    );
  } else lines.push(`Database: PostgreSQL, ${new URL(settings.DATABASE_URL ?? '').host}.`);
  lines.push(...unnamedProxy(settings), ...firstLink, 'Ctrl+C stops it.');
  return `\n${lines.join('\n')}\n\n`;
}

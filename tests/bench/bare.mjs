/** Serves the bare page beside this file, once `next build` made it. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import next from 'next';

const app = next({
  dev: false,
  dir: fileURLToPath(new URL('bare', import.meta.url)),
  hostname: '127.0.0.1',
  port: Number(process.env.PORT),
});
await app.prepare();
createServer(app.getRequestHandler()).listen(Number(process.env.PORT), '127.0.0.1');

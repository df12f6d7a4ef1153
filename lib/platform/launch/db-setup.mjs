import { begin } from './begin.mjs';

/** `npm run db:setup`: what it does stands in db-setup.ts. */
await begin('db-setup', { mode: 'production' });

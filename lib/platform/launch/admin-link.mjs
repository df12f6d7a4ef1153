import { begin } from './begin.mjs';

/** `npm run admin:link`: what it does stands in admin-link.ts. */
await begin('admin-link', { mode: 'production' });

import { begin } from './begin.mjs';

/** `npm run dev`: the same launcher with Next in development mode; what a browser sees follows each edit. */
await begin('serve', { mode: 'development' });

import process from 'node:process';
import { begin } from './begin.mjs';

/** `npm run dev`: the same launcher with Next in development mode; what a browser sees follows each edit. */
process.env.APP_DEV = '1';
await begin('serve', { mode: 'development' });

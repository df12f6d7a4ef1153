import { begin } from './begin.mjs';

/** `npm start`: installs what is missing, builds when something changed, then serves. */
await begin('serve', { mode: 'production', build: true });

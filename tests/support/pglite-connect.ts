import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { openDatabase } from '@/db/client';

/** One embedded database a worker, restored once: every test makes its own municipality, so no file sees another's rows. */
await openDatabase({ dataDir: '', memory: new Blob([readFileSync(inject('image'))]) });

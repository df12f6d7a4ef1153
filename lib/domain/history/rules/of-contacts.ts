import type { Telling } from './noun';

export const TELLING: Telling = { knownBy: { contacts: 'name' } };

import type { Telling } from './noun';

export const TELLING: Telling = {
  knownBy: { call_lines: 'name' },
  savedAsOneGoes: ['changeCall'],
};

import type { Telling } from './noun';

export const TELLING: Telling = { knownBy: { seats: 'name' }, savedAsOneGoes: ['changeBoard'] };

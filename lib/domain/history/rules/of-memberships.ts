import type { Telling } from './noun';

export const TELLING: Telling = { savedAsOneGoes: ['describeMembership'] };

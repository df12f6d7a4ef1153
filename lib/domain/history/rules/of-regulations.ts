import type { Telling } from './noun';

export const TELLING: Telling = {
  knownBy: { regulation_versions: 'no' },
  savedAsOneGoes: ['setSwitch', 'unsetSwitch'],
};

import type { Telling } from './noun';

export const TELLING: Telling = {
  knownBy: { partnership_partners: 'partner_id', partner_links: 'theirs_id' },
  savedAsOneGoes: ['changePartner', 'movePartner'],
};

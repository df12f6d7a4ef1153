import { world } from '../../support/world/description';

export const KUURNE = world('Kuurne', {
  people: { coordinator: 'Anneleen Tack', grant_handler: 'Bram Coussens', reader: 'Rita Naert' },
  regulations: [
    {
      name: 'Projecten in de wereld',
      switches: { closing: { kind: 'days', days: ['10-15'] }, lines: { list: [], envelopeCents: 2_000_000 } },
    },
  ],
});

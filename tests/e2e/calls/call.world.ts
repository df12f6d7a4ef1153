import { world } from '../../support/world/description';

export const IEPER = world('Ieper', {
  people: { coordinator: 'Anneleen Tack', grant_handler: 'Bram Coussens', reader: 'Rita Naert' },
  regulations: [
    {
      name: 'Projecten in de wereld',
      choices: [
        { switch: 'closing', kind: 'days', days: '15 oktober' },
        { switch: 'lines', lines: [], envelope: '20.000' },
      ],
    },
  ],
});

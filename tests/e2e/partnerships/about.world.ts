import { world } from '../../support/world/description';

export const RONSE = world('Ronse', {
  people: { coordinator: 'Hanne Depaepe', reader: 'Wout Tijtgat' },
  partnerships: [
    {
      approach: 'city_to_city',
      places: [['Koudougou', 'BF']],
      sinceYear: 2012,
      agreement: { agreement: 'agreement', agreementYear: 2022, agreementUntil: '2026-12-31', rhythmYears: 1 },
      goals: { theirs: ['Elke wijk van Koudougou heeft drinkbaar water.'] },
      choices: { sdgs: ['4', '6'] },
    },
  ],
});

import { world } from '../../support/world/description';
import { withFigures } from '../../support/world/with-figures';

export const TERVUREN = world('Tervuren', { people: { coordinator: 'Anouk Smedts' } });
export const DILBEEK = withFigures('Dilbeek', { coordinator: 'Wim Eylenbosch', reader: 'Nora Segers' }, TERVUREN);

/** Has figures of more years than are drawn on a small phone. */
export const ZAVENTEM = world('Zaventem', {
  people: { coordinator: 'Ilse Holsbeek' },
  partnerships: [
    {
      approach: 'city_to_city',
      places: [['Songon', 'CI']],
      sinceYear: 2010,
      figures: Object.fromEntries([2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => [year, { own: '9.000|8.640', fte: '0,4|0,4' }])),
    },
  ],
});

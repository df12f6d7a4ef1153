import { world } from '../../support/world/description';
import { withFigures } from '../../support/world/with-figures';

const AT_HOME = { kind: 'awareness', setting: 'at_home' as const, approaches: ['indirect'] };

export const AARSCHOT = world('Aarschot', { people: { coordinator: 'Gust Peeters' } });
export const HALLE = withFigures('Halle', { coordinator: 'Fien Aerts', reader: 'Jos Vandormael' }, AARSCHOT);

/** Has a partnership whose agreement ends in 37 days. */
export const ZONNEBEKE = world('Zonnebeke', {
  people: { coordinator: 'Pol Ghekiere', reader: 'Ria Dumon' },
  partnerships: [
    {
      approach: 'city_to_city',
      places: [['Messan', 'BJ']],
      sinceYear: 2010,
      agreement: { agreement: 'agreement', agreementYear: 2022, agreementUntil: '2026-12-31' },
    },
  ],
});

/** Registered nothing yet. */
export const KOKSIJDE = world('Koksijde', { people: { coordinator: 'Hugo Barbaix' } });

/** Has activities of an approach and no partnership: of one nobody said yet whether it took place. */
export const MIDDELKERKE = world('Middelkerke', {
  people: { coordinator: 'Lut Verstraete' },
  activities: [
    { ...AT_HOME, title: 'Wereldontbijt', from: '2026-10-03', status: 'done' },
    { ...AT_HOME, title: 'Filmavond', from: '2026-11-06' },
  ],
});

/** Has one city-to-city partnership with figures of many years. */
export const OOSTKAMP = world('Oostkamp', {
  people: { coordinator: 'Veerle Strubbe' },
  partnerships: [
    {
      approach: 'city_to_city',
      places: [['Bakau', 'GM']],
      sinceYear: 2003,
      figures: Object.fromEntries(
        [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => [
          year,
          { own: '24.000|23.100', federal: '150.000|96.400', staff: '60.000|61.200', fte: '1|1' },
        ]),
      ),
      state: { state: 'phasing_out', cause: 'political_choice', fromDate: '2025-02-01' },
    },
    {
      approach: 'twinning',
      places: [['Bad Langensalza', 'DE']],
      sinceYear: 2021,
      figures: { 2023: { own: '1.500|1.380', fte: '0,02|0,02' } },
    },
  ],
});

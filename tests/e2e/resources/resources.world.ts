import { world } from '../../support/world/description';

const YEARS = [2021, 2022, 2023, 2024, 2025, 2026];
const eachYear = <T>(row: T) => Object.fromEntries(YEARS.map((year) => [year, row]));

export const DESSEL = world('Dessel', { people: { coordinator: 'Bert Van Dessel' } });

/** A partnership alone, a joint partnership, two memberships and money without a partnership, from 2021 on; 2022 is confirmed. */
export const MOL = world('Mol', {
  people: { coordinator: 'Mia Claes', editor: 'Jef Smets', reader: 'Lut Maes' },
  partnerships: [
    {
      approach: 'city_to_city',
      title: 'Stedenband Mol – Santo Tomas',
      places: [['Santo Tomas', 'BJ']],
      sinceYear: 2010,
      figures: eachYear({ own: '7600|5150,40', federal: '33500', staff: '18000', fte: '0,3' }),
    },
    {
      approach: 'city_to_city',
      title: 'Stedenband Mol en Dessel – Kara',
      places: [['Kara', 'BJ']],
      sinceYear: 2010,
      figures: eachYear({ own: '12000|12000', fte: '0,3|0,3', inKind: '500' }),
      participants: [{ world: DESSEL, sinceYear: 2020, figures: eachYear({ own: '900|900', fte: '0,2|0,2' }) }],
    },
  ],
  memberships: [
    { organisation: 'Netwerk Kempen', approach: 'networks', since: '2015', figures: eachYear({ own: '2000' }) },
    { organisation: 'Charter Kempen', approach: 'networks', since: '2015' },
  ],
  confirmed: [2022],
  approaches: { indirect: eachYear({ own: '18000' }) },
});

/** Registered nothing yet. */
export const RETIE = world('Retie', { people: { coordinator: 'Wendy Adriaensen' } });

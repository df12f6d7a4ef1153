import { type World, world } from './description';

/**
 * A municipality with partnerships of every kind that the guidance tells apart: one short of both values, one in order with a participant
 * that says nothing, one that is phasing out, a twinning without charter, an approach without guidelines.
 */
export const withFigures = (name: string, people: { readonly coordinator: string; readonly reader: string }, silent: World<never>) =>
  world(name, {
    people,
    partnerships: [
      {
        approach: 'city_to_city',
        title: `Stedenband ${name} – Nikki`,
        places: [['Nikki', 'BJ']],
        sinceYear: 2015,
        figures: { 2025: { own: '10.000|9.100', fte: '0,5|0,5' }, 2026: { own: '7.600', federal: '33.500', staff: '18.000', fte: '0,3' } },
      },
      {
        approach: 'city_to_city',
        title: `Stedenband ${name} – Labé`,
        places: [['Labé', 'GN']],
        sinceYear: 2020,
        figures: { 2026: { own: '12.000', fte: '0,2' } },
        participants: [{ world: silent, sinceYear: 2021 }],
      },
      {
        approach: 'city_to_city',
        title: `Stedenband ${name} – Thiès`,
        places: [['Thiès', 'SN']],
        sinceYear: 2008,
        figures: { 2026: { own: '1.500', fte: '0,1' } },
        state: { state: 'phasing_out', cause: 'political_choice', fromDate: '2025-02-01' },
      },
      {
        approach: 'twinning',
        title: `Verbroedering ${name} – Werl`,
        places: [['Werl', 'DE']],
        sinceYear: 1974,
        agreement: { agreement: 'none' },
      },
      { approach: 'youth_work', title: `Jongeren ${name} – Tartu`, places: [['Tartu', 'EE']], sinceYear: 2019 },
    ],
    memberships: [{ organisation: 'FairTradeGemeente', approach: 'private_sector', since: '2009' }],
    confirmed: [2025],
  });

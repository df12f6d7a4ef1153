import { world } from '../../support/world/description';

/** Has more partnerships and memberships than stand on one page. */
export const BEERSEL = world('Beersel', {
  people: { coordinator: 'Kris Demol', reader: 'Leen Walravens' },
  partnerships: [
    { approach: 'city_to_city', title: 'Stedenband Beersel – Dassa', places: [['Dassa', 'BJ']], sinceYear: 2012 },
    { approach: 'twinning', title: 'Verbroedering Beersel – Évian', places: [['Évian-les-Bains', 'FR']], sinceYear: 1974 },
    { approach: 'twinning', title: 'Jumelage', places: [['Bingen', 'DE']], sinceYear: null },
  ],
  memberships: [
    { organisation: '=Eurocities; "de" steden', approach: 'networks', since: '2015' },
    { organisation: 'FairTradeGemeente', approach: 'private_sector', since: '2009', endedIn: 2020 },
    ...Array.from({ length: 50 }, (_, n) => ({
      organisation: `Netwerk ${String(n + 1).padStart(2, '0')}`,
      approach: 'networks',
      since: '2000',
    })),
  ],
});

/** Registered nothing yet. */
export const EVERGEM = world('Evergem', { people: { coordinator: 'Mark Roegiers' } });

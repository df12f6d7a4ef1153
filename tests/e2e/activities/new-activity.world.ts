import { world } from '../../support/world/description';

export const LEDEGEM = world('Ledegem', {
  people: { coordinator: 'Nele Vanhoutte', editor: 'Bram Descamps' },
  partnerships: [
    { approach: 'city_to_city', places: [['Nikki', 'BJ']], sinceYear: 2010, title: 'Stedenband met Nikki' },
    { approach: 'youth_work', places: [['Nikki', 'BJ']], sinceYear: 2015, title: 'Jongeren naar Nikki' },
    { approach: 'twinning', places: [['Morvelle', 'FR']], sinceYear: 1990, title: 'Verbroedering met Morvelle' },
    { approach: 'twinning', places: [['Kronach', 'DE']], sinceYear: 1980, title: 'Verbroedering met Kronach' },
  ],
  activities: [{ in: ['Kronach'], title: 'Zomerfeest', kind: 'festival', setting: 'with_us', from: '2026-07-04', status: 'done' }],
});

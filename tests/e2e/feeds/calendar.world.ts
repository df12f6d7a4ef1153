import { world } from '../../support/world/description';

export const HEMIKSEM = world('Hemiksem', {
  people: { coordinator: 'Greet Somers', reader: 'Lotte Aerts' },
  partnerships: [
    {
      approach: 'city_to_city',
      places: [['Nikki', 'BJ']],
      sinceYear: 2012,
      title: 'Stedenband met Nikki',
      agreement: { agreement: 'agreement', agreementYear: 2022, agreementUntil: '2027-06-30' },
    },
    { approach: 'twinning', places: [['Neunkirchen-Seelscheid', 'DE']], sinceYear: 1970, title: 'Jumelage met Neunkirchen' },
  ],
  activities: [
    {
      kind: 'working_visit',
      title: 'Inleefreis naar Nikki',
      setting: 'at_partner',
      from: '2026-12-05',
      until: '2026-12-12',
      in: ['Nikki'],
    },
    { kind: 'festival', title: 'Kaasfeest', setting: 'with_us', from: '2027-05-01', in: ['Neunkirchen'] },
    { kind: 'working_visit', title: 'Ergens in 2027', setting: 'online', from: '2027', in: ['Nikki'] },
  ],
});

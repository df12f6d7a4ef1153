import type { KnownActivity } from './demonstration-activity-list';

const LICHTERVELDE = { municipality: 'lichtervelde', in: ['Audruicq'] } as const;
const ZOERSEL = { municipality: 'zoersel', in: ['Lora del Río', 'Crucea', 'Laubach'] } as const;
const BANJUL = { municipality: 'oostende', in: ['Banjul'], approaches: ['youth_work'] } as const;
const OSTENDE = { municipality: 'oostende', in: ['Ostende'] } as const;
const TOUCOUNTOUNA = { municipality: 'merelbeke', in: ['Toucountouna'], kind: 'immersion_trip' } as const;
const EBOLOWA = { municipality: 'brugge', in: ['Ebolowa'] } as const;
const KEMOPODI = { municipality: 'deinze', in: ['Keur Moussa'] } as const;

const contactDay = (on: string, from: string, setting: 'at_partner' | 'with_us', people: number): KnownActivity => ({
  ...LICHTERVELDE,
  ...{ on, from, setting, kind: 'committee_meeting', title: 'Contactdag van de verbroederingscomités' },
  people: [
    ['ours', 'committee', 10, 'adults'],
    ['theirs', 'committee', people, 'adults'],
  ],
});

/** That more than 1,000 pupils and teachers went since 2005 is in the publication; in which years, and how many each time, is not. */
const schoolTrip = (on: string, year: number, description: string): KnownActivity => ({
  ...BANJUL,
  ...{ on, kind: 'immersion_trip', setting: 'at_partner', title: 'Uitwisselingsreis van de scholen', from: String(year) },
  ...{ description, isPast: true },
  people: [['ours', 'schools', null]],
});
const TOLD = 'Volgens VVSG bezochten sinds 2005 meer dan 1.000 leerlingen en leraren Banjul.';
const FIRST_TRIP = `${TOLD} Hoeveel er bij deze eerste reis waren, staat niet in de bron.`;
const LATER_TRIP = `${TOLD} In welke jaren, staat niet in de bron: dit jaar is fictief.`;
/** The years of the pandemic are left out. */
const LATER_YEARS = [...Array.from({ length: 14 }, (_, at) => 2006 + at), 2022];

/**
 * What the publication tells of other municipalities: contact days, class trips and a festival in Lichtervelde; EuroZoersel, every three or
 * four years since 1993; exchange trips of Ostend's schools since 2005, and Jazz en la Playa; the immersion trips of 2017 and 2019 and the
 * youth council of Merelbeke's partner; master classes of Bruges and Ebolowa; the Senegal house of Deinze and Lievegem. Days and
 * numbers are made up.
 */
export const ACTIVITIES_ELSEWHERE: readonly KnownActivity[] = [
  contactDay('2023-10-16', '2023-10-07', 'at_partner', 12),
  contactDay('2024-10-14', '2024-10-05', 'with_us', 11),
  contactDay('2025-10-27', '2025-10-04', 'at_partner', 12),
  {
    ...LICHTERVELDE,
    ...{
      on: '2025-05-26',
      kind: 'return_visit',
      setting: 'at_partner',
      title: 'Klasuitstap naar de streek van Audruicq',
      from: '2025-05-16',
    },
    people: [
      ['ours', 'schools', 44, 'under_12'],
      ['ours', 'schools', 4, 'adults'],
      ['theirs', 'schools', null],
    ],
    lessons: { ours: 'Samen zingen in twee talen gaat sneller dan samen praten.' },
  },
  {
    ...LICHTERVELDE,
    ...{ on: '2025-10-27', kind: 'festival', setting: 'at_partner', title: 'Feest van de cichorei', from: '2025-10-19' },
    people: [['ours', 'civil_society', 36, 'mixed']],
    themes: ['culture_heritage', 'intercultural_encounter'],
  },
  {
    ...ZOERSEL,
    ...{ on: '2019-05-20', kind: 'festival', setting: 'with_us', title: 'EuroZoersel', from: '2018-05-10', until: '2018-05-13' },
    people: [
      ['theirs', 'civil_society', 180, 'mixed'],
      ['ours', 'civil_society', null, 'mixed'],
    ],
    themes: ['intercultural_encounter', 'climate_energy'],
    support: ['host_families', 'meeting_room'],
  },
  {
    ...ZOERSEL,
    ...{ on: '2021-03-15', kind: 'festival', setting: 'with_us', title: 'EuroZoersel', from: 'mei 2021', cancelled: 'pandemic' },
  },
  {
    ...ZOERSEL,
    ...{ on: '2022-06-20', kind: 'festival', setting: 'with_us', title: 'EuroZoersel', from: '2022-05-26', until: '2022-05-29' },
    people: [
      ['theirs', 'civil_society', 165, 'mixed'],
      ['ours', 'civil_society', 240, 'mixed'],
    ],
    support: ['host_families', 'meeting_room'],
    lessons: { ours: 'Een gastgezin dat één keer meedeed, doet de volgende keer weer mee.' },
  },
  {
    ...ZOERSEL,
    ...{ on: '2026-09-14', kind: 'festival', setting: 'with_us', title: 'EuroZoersel', from: 'mei 2027', support: ['host_families'] },
  },
  schoolTrip('2019-05-13', 2005, FIRST_TRIP),
  ...LATER_YEARS.map((year) => schoolTrip(year < 2019 ? '2019-05-13' : `${year}-12-09`, year, LATER_TRIP)),
  ...[2023, 2024, 2025].map(
    (year): KnownActivity => ({
      ...BANJUL,
      ...{ on: `${year}-03-20`, kind: 'immersion_trip', setting: 'at_partner', title: 'Uitwisselingsreis van de scholen' },
      ...{ from: `${year}-02-10`, until: `${year}-02-19` },
      people: [
        ['ours', 'schools', 38 + (year % 5), '12_17'],
        ['ours', 'schools', 7, 'adults'],
        ['theirs', 'schools', null, '12_17'],
      ],
      sessions: [
        ['preparation', `${year}-01-18`, 'school'],
        ['follow_up', `${year}-03-12`, 'stadhuis'],
      ],
    }),
  ),
  {
    ...BANJUL,
    ...{
      on: '2025-10-06',
      kind: 'internship',
      setting: 'at_partner',
      title: 'Stages van studenten',
      from: 'februari 2025',
      until: 'mei 2025',
      isPast: true,
    },
    people: [['ours', 'knowledge_institutions', 6, '18_25']],
    partners: ['Edward Francis Small Teaching Hospital', 'Red Cross Gambia'],
  },
  {
    ...OSTENDE,
    ...{ on: '2023-03-06', kind: 'festival', setting: 'at_partner', title: 'Jazz en la Playa', from: '2023-02-17', until: '2023-02-19' },
    people: [['ours', 'civil_society', 5, 'adults']],
    partners: ['Jazz en la Playa'],
    themes: ['culture_heritage', 'tourism'],
  },
  {
    ...OSTENDE,
    ...{ on: '2022-06-13', kind: 'exchange_evening', setting: 'at_home', title: 'Tango en literatuur', from: '2022-06-03' },
    people: [['ours', 'civil_society', 120, 'adults']],
  },
  {
    ...TOUCOUNTOUNA,
    ...{ on: '2019-09-23', setting: 'at_partner', title: 'Inleefreis naar Toucountouna', from: 'juli 2017', isPast: true },
    people: [['ours', 'youth', 12, '18_25']],
  },
  {
    ...TOUCOUNTOUNA,
    ...{ on: '2019-10-07', setting: 'at_partner', title: 'Inleefreis naar Toucountouna', from: 'september 2019', isPast: true },
    description: 'Tijdens deze reis werd in Toucountouna een jeugdraad opgericht.',
    people: [
      ['ours', 'youth', 11, '18_25'],
      ['theirs', 'youth', 25, 'mixed'],
    ],
    sessions: [
      ['preparation', '2019-06-15', 'jeugdcentrum'],
      ['follow_up', '2019-11-09', 'jeugdcentrum'],
    ],
    lessons: { theirs: 'Een jeugdraad die de gemeente om de drie maanden hoort.' },
  },
  {
    ...TOUCOUNTOUNA,
    ...{ on: '2023-11-20', setting: 'with_us', title: 'Jongeren van Toucountouna op bezoek', from: '2023-10-21', until: '2023-10-30' },
    people: [
      ['theirs', 'youth', 8, '18_25'],
      ['ours', 'youth', 20, '18_25'],
    ],
  },
  {
    ...EBOLOWA,
    ...{
      on: '2023-05-22',
      kind: 'training',
      setting: 'at_partner',
      title: 'Meesterklas duurzame cacao',
      from: '2023-04-24',
      until: '2023-05-03',
    },
    approaches: ['private_sector'],
    people: [
      ['ours', 'schools', 4, 'adults'],
      ['theirs', 'private_sector', 30, 'adults'],
    ],
    partners: ['Gilde van de Brugse Chocolatiers'],
    themes: ['fair_trade', 'local_economy'],
    lessons: {
      ours: 'Cacao proeven begint bij de droogvloer, niet bij de bonbon.',
      theirs: 'Fermenteren volgens een vast schema geeft een betere prijs.',
    },
  },
  {
    ...EBOLOWA,
    ...{ on: '2024-11-25', kind: 'training', setting: 'with_us', title: 'Meesterklas chocolade', from: '2024-11-11', until: '2024-11-15' },
    approaches: ['private_sector'],
    people: [
      ['theirs', 'private_sector', 3, 'adults'],
      ['theirs', 'schools', 2, 'adults'],
      ['ours', 'schools', 24, '12_17'],
    ],
    partners: ['Gilde van de Brugse Chocolatiers'],
  },
  {
    ...KEMOPODI,
    ...{
      on: '2026-03-23',
      kind: 'awareness',
      setting: 'at_home',
      title: 'Senegalhuis langs de basisscholen',
      from: 'januari 2026',
      until: 'maart 2026',
      isPast: true,
    },
    description: 'Het mobiele Senegalhuis staat in elke basisschool een week op de speelplaats.',
    people: [['ours', 'schools', 640, 'under_12']],
    themes: ['global_citizenship', 'education'],
    joinedBy: 'lievegem',
  },
  {
    ...KEMOPODI,
    ...{
      on: '2026-05-18',
      kind: 'working_visit',
      setting: 'at_partner',
      title: 'Werkbezoek territoriale coaches',
      from: '2026-04-13',
      until: '2026-04-21',
    },
    people: [
      ['ours', 'administration', 3, 'adults'],
      ['ours', 'committee', 2, 'adults'],
      ['theirs', 'administration', 9, 'adults'],
      ['theirs', 'committee', 15, 'adults'],
    ],
    themes: ['local_governance', 'citizen_participation'],
    joinedBy: 'lievegem',
  },
];

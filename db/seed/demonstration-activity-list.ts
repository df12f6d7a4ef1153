import type { AgeBand, SessionKind } from '@/lib/domain/activities/rules';
import type { AddActivityInput } from '@/lib/domain/activities/schema';
import type { ActorGroup, Side } from '@/lib/domain/partnerships/rules/facts';
import type { Kind, Source } from '@/lib/domain/resources/rules/money';

/** Who took part: a side, a group, how many (null when nobody counted), and how old. */
type People = readonly [side: Side, group: ActorGroup, people: number | null, age?: AgeBand];

/** An activity of a municipality, told when it was entered: what lies before that day took place, unless it is said why not. */
export interface KnownActivity extends Omit<AddActivityInput, 'partnershipIds' | 'membershipIds' | 'status' | 'place' | 'approaches'> {
  readonly municipality: string;
  /** The day it was put in the program: made up. */
  readonly on: string;
  /** The first places of its partnerships, and who leads those where it is another municipality. */
  readonly in?: readonly string[];
  readonly lead?: string;
  readonly approaches?: readonly string[];
  /** The organisation of its membership. */
  readonly of?: string;
  readonly place?: AddActivityInput['place'];
  /** A code of the vocabulary `circumstance`: why it did not take place. */
  readonly cancelled?: string;
  readonly description?: string;
  readonly people?: readonly People[];
  readonly partners?: readonly string[];
  readonly sessions?: readonly (readonly [kind: SessionKind, day: string, what: string])[];
  /** What was learned, by who learned it. */
  readonly lessons?: Readonly<Partial<Record<Side, string>>>;
  readonly themes?: readonly string[];
  readonly support?: readonly string[];
  /** What it cost, as typed, of a line that the partnership has that year. */
  readonly costs?: readonly {
    readonly source: Source;
    readonly kind: Kind;
    readonly planned?: string;
    readonly actual?: string;
    readonly isRough?: boolean;
  }[];
  /** Said of one whose days are not known exactly. */
  readonly isPast?: true;
  /** Who says that it took part too. */
  readonly joinedBy?: string;
}

const DOGBO = { municipality: 'roeselare', in: ['Dogbo'] } as const;
const VISIT = { ...DOGBO, kind: 'working_visit', setting: 'at_partner' } as const;
const RETURN = { ...DOGBO, kind: 'return_visit', setting: 'with_us' } as const;
const CALL = { ...DOGBO, kind: 'online_exchange', setting: 'online' } as const;
const SCHOOL_DAY = {
  ...DOGBO,
  kind: 'school_link_day',
  setting: 'at_home',
  title: 'Dag van de scholenband',
  partners: ['Atelierschool Roeselare', 'Basisschool De Wijzer'],
} as const;

const ours = (people: number | null): People => ['ours', 'administration', people, 'adults'];
const theirs = (people: number | null): People => ['theirs', 'administration', people, 'adults'];
const call = (on: string, from: string, title: string): KnownActivity => ({ ...CALL, on, from, title, people: [ours(4), theirs(3)] });

/**
 * That Roeselare and Dogbo train, digitise and inform around birth registration, work on the market and on water at school with Join for Water
 * is in the publication; days, numbers and what was learned are made up.
 */
export const ACTIVITIES_OF_ROESELARE: readonly KnownActivity[] = [
  {
    ...VISIT,
    on: '2019-03-18',
    title: 'Werkbezoek geboorteaangifte',
    from: '2019-02-11',
    until: '2019-02-18',
    people: [ours(5), theirs(8)],
  },
  {
    ...RETURN,
    ...{ on: '2019-11-04', title: 'Bezoek burgerzaken en ziekenhuis', from: '2019-10-14', until: '2019-10-22' },
    people: [theirs(4), ours(6)],
    lessons: { theirs: 'Een pasgeborene aangeven kan meteen in het ziekenhuis, zonder tweede verplaatsing.' },
  },
  { ...VISIT, on: '2020-02-10', title: 'Werkbezoek vroedvrouwen', from: '2020-01-20', until: '2020-01-27', people: [ours(4)] },
  call('2020-05-11', '2020-05-07', 'Aangifte tijdens de pandemie'),
  call('2020-07-06', '2020-07-02', 'Handen wassen op school'),
  call('2020-11-16', '2020-11-12', 'Stand van zaken'),
  {
    ...RETURN,
    on: '2020-06-08',
    title: 'Tegenbezoek markt',
    from: '2020-10-05',
    until: '2020-10-12',
    cancelled: 'pandemic',
    people: [theirs(3)],
  },
  ...['2021-02-04', '2021-04-15', '2021-06-10', '2021-09-23', '2021-12-09'].map((day) => call(day, day, 'Overleg stedenband')),
  { ...VISIT, on: '2021-05-03', title: 'Werkbezoek', from: '2021-10-04', until: '2021-10-11', cancelled: 'pandemic', people: [ours(4)] },
  {
    ...RETURN,
    on: '2022-06-13',
    title: 'Tegenbezoek burgerlijke stand',
    from: '2022-05-16',
    until: '2022-05-24',
    people: [theirs(3), ours(5)],
  },
  call('2022-09-05', '2022-09-01', 'Voorbereiding werkbezoek'),
  { ...VISIT, on: '2022-10-10', title: 'Werkbezoek na de pandemie', from: '2022-09-12', until: '2022-09-20', people: [ours(4), theirs(9)] },
  { ...VISIT, on: '2023-03-06', title: 'Werkbezoek markt', from: '2023-02-06', until: '2023-02-13', people: [ours(4), theirs(7)] },
  call('2023-04-24', '2023-04-20', 'Opvolging markt'),
  { ...RETURN, on: '2023-07-03', title: 'Tegenbezoek markt', from: '2023-06-05', until: '2023-06-13', people: [theirs(3), ours(8)] },
  { ...SCHOOL_DAY, on: '2023-10-16', from: '2023-10-06', people: [['ours', 'schools', 54, '12_17']] },
  {
    ...VISIT,
    on: '2023-12-04',
    title: 'Werkbezoek water op school',
    from: '2023-11-13',
    until: '2023-11-21',
    people: [ours(5), theirs(10)],
  },
  {
    ...DOGBO,
    ...{
      on: '2024-05-06',
      kind: 'training',
      setting: 'third_place',
      title: 'Vormingsdagen lokaal bestuur',
      from: '2024-04-15',
      until: '2024-04-18',
    },
    place: { name: 'Cotonou', country: 'BJ', geonamesId: 2394819 },
    people: [ours(2), theirs(2)],
  },
  {
    ...RETURN,
    ...{ on: '2024-07-01', title: 'Tegenbezoek water en markt', from: '2024-06-03', until: '2024-06-12' },
    people: [theirs(4), ['theirs', 'political_level', 2, 'adults'], ours(7)],
    lessons: { theirs: 'Een onderhoudsboekje per waterpunt, bijgehouden door de wijk.' },
  },
  call('2024-09-23', '2024-09-19', 'Lesmateriaal water'),
  call('2024-12-16', '2024-12-12', 'Onderhoud van waterpunten'),
  { ...SCHOOL_DAY, on: '2024-10-14', from: '2024-10-11', people: [['ours', 'schools', 58, '12_17']] },
  {
    ...VISIT,
    ...{ on: '2024-12-02', title: 'Werkbezoek water op school', from: '2024-11-04', until: '2024-11-13' },
    people: [ours(4), ['ours', 'political_level', 1, 'adults'], theirs(11)],
    lessons: { ours: 'Regenwater op school opvangen kan zonder pomp: de leerlingen bouwden het na.' },
  },
  call('2025-03-17', '2025-03-13', 'Standgeld op de markt'),
  {
    ...RETURN,
    ...{ on: '2025-06-30', title: 'Tegenbezoek markt en afval', from: '2025-06-02', until: '2025-06-10' },
    people: [theirs(3), ours(9)],
    lessons: { ours: 'Hoe een markt zichzelf bestuurt, met een comité van verkopers.' },
  },
  call('2025-09-22', '2025-09-18', 'Kwitanties voor standgeld'),
  { ...SCHOOL_DAY, on: '2025-10-20', from: '2025-10-10', people: [['ours', 'schools', 60, '12_17']] },
  {
    ...VISIT,
    ...{ on: '2025-12-08', title: 'Werkbezoek markt', from: '2025-11-10', until: '2025-11-18' },
    people: [ours(4), theirs(12)],
    lessons: { theirs: 'Standgeld innen met een kwitantie die iedereen kan nakijken.' },
  },
  {
    ...VISIT,
    ...{ on: '2025-11-24', title: 'Werkbezoek burgerlijke stand', from: '2026-01-12', until: '2026-01-20' },
    cancelled: 'travel_advice',
    people: [ours(4)],
  },
  { ...call('2026-02-16', '2026-02-12', 'Digitale geboorteakten'), people: [ours(5), theirs(4)] },
  {
    ...VISIT,
    ...{ on: '2026-03-30', title: 'Werkbezoek burgerlijke stand', from: '2026-03-16', until: '2026-03-24' },
    description: 'Nakijken hoe aangiften vanuit de wijken in het register komen, en wat er nog verloren gaat.',
    people: [ours(4), theirs(9), ['theirs', 'health_institutions', 2, 'adults']],
    partners: ['Hôpital de zone de Dogbo'],
    costs: [{ source: 'federal', kind: 'operating', actual: '6.200', isRough: true }],
    themes: ['civil_registration', 'digitalisation'],
    lessons: {
      ours: 'Een bezoekersloket kan zonder papier: Dogbo toont hoe wijkhoofden aangiften doorsturen.',
      theirs: 'Akten uit het archief scannen met één vaste nummering.',
    },
  },
  {
    ...DOGBO,
    ...{ on: '2026-05-04', kind: 'immersion_trip', setting: 'at_partner', title: 'Inleefreis naar Dogbo' },
    ...{ from: '2026-04-07', until: '2026-04-17', approaches: ['youth_work', 'city_to_city'] },
    description: 'Jongeren leren hoe een stad als Dogbo met water en afval omgaat, en brengen dat mee naar hun school.',
    people: [
      ['ours', 'youth', 14, '12_17'],
      ['ours', 'civil_society', 2, 'adults'],
      ['ours', 'administration', 1, 'adults'],
      ['theirs', 'youth', 12, '12_17'],
      ['theirs', 'civil_society', 3, 'adults'],
      ['theirs', 'political_level', 2, 'adults'],
    ],
    partners: ['Jeugdhuis De Brug', 'Maison des jeunes de Dogbo', 'Atelierschool Roeselare', 'Collège Dogbo-Centre'],
    sessions: [
      ['preparation', '2026-01-31', 'stadhuis'],
      ['preparation', '2026-03-14', 'jeugdhuis'],
    ],
    themes: ['water_sanitation', 'global_citizenship'],
    costs: [{ source: 'own', kind: 'operating', planned: '4.000', actual: '3.860' }],
    support: ['meeting_room', 'guidance', 'transport'],
    lessons: {
      ours: 'Water is er pas als iemand het onderhoudt: elke wijk koos zelf wie dat doet.',
      theirs: 'Een leerlingenraad die zelf een budget van de school verdeelt.',
    },
  },
  {
    ...RETURN,
    on: '2026-03-09',
    title: 'Tegenbezoek markt en standgeld',
    from: '2026-05-04',
    until: '2026-05-10',
    cancelled: 'visa_refused',
    people: [theirs(3)],
  },
  {
    ...call('2026-06-15', '2026-06-09', 'Markttarieven'),
    lessons: { theirs: 'Tarieven die op de markt zelf uithangen, geven minder ruzie.' },
  },
  { ...call('2026-09-21', '2026-09-17', 'Water op school'), people: [ours(3), theirs(4), ['ours', 'schools', 5, 'adults']] },
  { ...SCHOOL_DAY, on: '2026-10-12', from: '2026-10-09', people: [['ours', 'schools', 62, '12_17']] },
  { ...VISIT, on: '2026-10-26', title: 'Werkbezoek nieuwe overeenkomst', from: '2026-11-30', until: '2026-12-08', people: [ours(3)] },
  // Its day passed, and nobody said yet whether it took place.
  { ...CALL, on: '2026-10-26', title: 'Overleg nieuwe overeenkomst', from: '2026-11-19' },
  {
    ...{ municipality: 'roeselare', on: '2026-10-12', of: 'FairTradeGemeente', kind: 'awareness', setting: 'at_home' },
    ...{ title: 'Fairtrade-ontbijt op de markt', from: '2026-10-03', people: [['ours', 'civil_society', 240, 'mixed']] },
  },
  {
    ...{ municipality: 'roeselare', on: '2026-10-26', kind: 'exchange_evening', setting: 'at_home', approaches: ['indirect'] },
    ...{ title: 'Uitwisselingsavond vierde pijler', from: '2026-10-22', people: [['ours', 'civil_society', 31, 'adults']] },
  },
];

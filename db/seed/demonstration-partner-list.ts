import type { PartnerRole } from '@/lib/domain/partners/rules';
import type { AddPartnerInput } from '@/lib/domain/partners/schema';

/** A partner of a municipality in one of its partnerships. */
export interface KnownPartner extends Pick<AddPartnerInput, 'kind' | 'side' | 'name' | 'place' | 'website' | 'kbo' | 'vcode'> {
  readonly municipality: string;
  /** The day it was put in the program: made up. */
  readonly on: string;
  /** The first place of the partnership, and who leads that where it is another municipality. */
  readonly in: string;
  readonly lead?: string;
  readonly roles?: readonly {
    readonly role: PartnerRole;
    readonly what: string;
    readonly fromDate?: string;
    readonly untilDate?: string;
  }[];
  /** The partner of the other side, added before it, with which it has a lasting link, and since which year. */
  readonly linkedWith?: string;
  readonly since?: number;
}

const at = (name: string, country: string, geonamesId: number) => ({ name, country, geonamesId });
const DOGBO = at('Dogbo', 'BJ', 2394545);
const BANJUL = at('Banjul', 'GM', 2413876);
const EBOLOWA = at('Ebolowa', 'CM', 2232283);

const ROESELARE = { municipality: 'roeselare', on: '2026-06-09', in: 'Dogbo' } as const;
const HERE = { ...ROESELARE, side: 'ours', place: at('Roeselare', 'BE', 2787889) } as const;
const THERE = { ...ROESELARE, side: 'theirs', place: DOGBO } as const;

/** Made up, but for Join for Water, the association and that schools and hospital staff take part, which the publication tells. */
const OF_ROESELARE: readonly KnownPartner[] = [
  {
    ...HERE,
    kind: 'school',
    name: 'Atelierschool Roeselare',
    website: 'www.atelierschool.example',
    kbo: '0477.123.402',
    roles: [{ role: 'takes_part', what: 'scholenband, water op school', fromDate: '2021-09-01' }],
  },
  {
    ...THERE,
    kind: 'school',
    name: 'Collège Dogbo-Centre',
    roles: [{ role: 'takes_part', what: 'scholenband, water op school', fromDate: '2021-09-01' }],
    linkedWith: 'Atelierschool Roeselare',
    since: 2021,
  },
  {
    ...HERE,
    kind: 'hospital',
    name: 'AZ De Linde',
    roles: [{ role: 'gives_knowledge', what: 'opleiding van vroedvrouwen', fromDate: '2019-03-18', untilDate: '2024-06-30' }],
  },
  {
    ...THERE,
    kind: 'hospital',
    name: 'Hôpital de zone de Dogbo',
    roles: [
      { role: 'carries_out', what: 'geboorteaangifte bij de bevalling', fromDate: '2019-03-18' },
      { role: 'takes_part', what: 'opleiding van vroedvrouwen', fromDate: '2019-03-18', untilDate: '2024-06-30' },
    ],
    linkedWith: 'AZ De Linde',
    since: 2019,
  },
  {
    ...HERE,
    kind: 'youth_association',
    name: 'Jeugdhuis De Brug',
    roles: [{ role: 'takes_part', what: 'inleefreis van jongeren', fromDate: '2023-02-06' }],
  },
  {
    ...THERE,
    kind: 'youth_association',
    name: 'Maison des jeunes de Dogbo',
    roles: [{ role: 'takes_part', what: 'ontvangst van de inleefreis' }],
    linkedWith: 'Jeugdhuis De Brug',
    since: 2023,
  },
  // The same youth club, added once more by a colleague who did not find it.
  { ...HERE, on: '2026-09-14', kind: 'youth_association', name: 'JH De Brug vzw', roles: [{ role: 'funds', what: 'spaghettiavond' }] },
  { ...HERE, kind: 'school', name: 'Basisschool De Wijzer', roles: [{ role: 'takes_part', what: 'dag van de scholenband' }] },
  {
    ...HERE,
    kind: 'fourth_pillar',
    name: 'vzw Vrienden van Dogbo',
    vcode: 'V0001234',
    roles: [{ role: 'carries_out', what: 'projecten rond water en hygiëne' }],
  },
  { ...HERE, place: null, kind: 'ngo', name: 'Join for Water', roles: [{ role: 'gives_knowledge', what: 'water en hygiëne op school' }] },
  { ...THERE, kind: 'other', name: 'Comité du marché de Dogbo', roles: [{ role: 'carries_out', what: 'beheer van de markt' }] },
];

const OOSTENDE = { municipality: 'oostende', on: '2022-10-10', in: 'Banjul', side: 'theirs', place: BANJUL } as const;
const BRUGGE = { municipality: 'brugge', on: '2022-05-16', in: 'Ebolowa', side: 'ours', place: at('Brugge', 'BE', 2800931) } as const;
const MERELBEKE = { municipality: 'merelbeke', on: '2023-11-20', in: 'Toucountouna' } as const;
const LICHTERVELDE = { municipality: 'lichtervelde', on: '2025-10-27', in: 'Audruicq' } as const;
const KEMOPODI = { in: 'Keur Moussa', on: '2026-03-23', lead: 'deinze' } as const;

/** Named in the publication, or of a kind that it names; what each does follows it, the days are made up. */
const OF_OTHERS: readonly KnownPartner[] = [
  {
    ...OOSTENDE,
    kind: 'hospital',
    name: 'Edward Francis Small Teaching Hospital',
    roles: [{ role: 'takes_part', what: 'opleiding van medewerkers', untilDate: '2025-12-31' }],
  },
  { ...OOSTENDE, kind: 'ngo', name: 'Red Cross Gambia', roles: [{ role: 'takes_part', what: 'stages van studenten' }] },
  {
    ...OOSTENDE,
    in: 'Ostende',
    place: at('Ostende', 'AR', -18),
    kind: 'other',
    name: 'Jazz en la Playa',
    roles: [{ role: 'carries_out', what: 'jazzfestival' }],
  },
  { ...BRUGGE, kind: 'federation', name: 'Gilde van de Brugse Chocolatiers', roles: [{ role: 'carries_out', what: 'meesterklassen' }] },
  {
    ...BRUGGE,
    side: 'theirs',
    place: EBOLOWA,
    kind: 'company',
    name: 'Coöperatie Bityili',
    roles: [{ role: 'carries_out', what: 'duurzame cacao' }],
  },
  { ...BRUGGE, kind: 'university', name: 'Howest', roles: [{ role: 'gives_knowledge', what: '' }] },
  { ...BRUGGE, kind: 'school', name: 'Hotelschool Ter Groene Poorte', roles: [{ role: 'takes_part', what: 'meesterklassen' }] },
  { ...BRUGGE, place: null, kind: 'ngo', name: 'Oxfam', roles: [{ role: 'gives_knowledge', what: 'eerlijke handel' }] },
  {
    ...MERELBEKE,
    side: 'ours',
    kind: 'fourth_pillar',
    name: 'Vrienden van Toucountouna',
    place: at('Merelbeke', 'BE', 2791315),
    roles: [{ role: 'carries_out', what: 'steun na de inleefreizen, fondsenwerving', fromDate: '2019-09-02' }],
  },
  {
    ...MERELBEKE,
    side: 'theirs',
    kind: 'youth_association',
    name: 'Jongerenraad van Toucountouna',
    place: at('Toucountouna', 'BJ', -19),
    roles: [{ role: 'carries_out', what: 'eigen projecten van jongeren', fromDate: '2019-09-02' }],
    linkedWith: 'Vrienden van Toucountouna',
    since: 2019,
  },
  {
    ...LICHTERVELDE,
    side: 'ours',
    kind: 'twinning_committee',
    name: 'Verbroederingscomité Lichtervelde',
    place: at('Lichtervelde', 'BE', 2792428),
    roles: [{ role: 'carries_out', what: 'jaarlijkse contactdag' }],
  },
  {
    ...LICHTERVELDE,
    side: 'theirs',
    kind: 'twinning_committee',
    name: 'Comité des fêtes d’Audruicq',
    place: at('Audruicq', 'FR', 3036229),
    roles: [{ role: 'takes_part', what: 'festival en uitwisseling van verenigingen' }],
    linkedWith: 'Verbroederingscomité Lichtervelde',
    since: 2008,
  },
  // One partnership of two municipalities: each has its own committee of volunteers.
  {
    ...KEMOPODI,
    municipality: 'deinze',
    side: 'ours',
    kind: 'fourth_pillar',
    name: 'Comité KeMoPoDi Deinze',
    place: at('Deinze', 'BE', 2799746),
    roles: [{ role: 'carries_out', what: 'Senegalhuis voor lagere scholen' }],
  },
  {
    ...KEMOPODI,
    municipality: 'deinze',
    side: 'theirs',
    kind: 'twinning_committee',
    name: 'Comité de jumelage de Keur Moussa',
    place: at('Keur Moussa', 'SN', -4),
    roles: [{ role: 'takes_part', what: 'scholenbanden' }],
  },
  {
    ...KEMOPODI,
    municipality: 'lievegem',
    side: 'ours',
    kind: 'fourth_pillar',
    name: 'Comité KeMoPoDi Lievegem',
    roles: [{ role: 'takes_part', what: 'Senegalhuis voor lagere scholen' }],
  },
];

export const KNOWN: readonly KnownPartner[] = [...OF_ROESELARE, ...OF_OTHERS];

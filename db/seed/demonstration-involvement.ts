import type { Actor } from '@/lib/domain/access/rules';
import { addCircumstance } from '@/lib/domain/partnerships/commands/circumstances';
import { chooseDepartment, setOwnActor, setPartnerActor } from '@/lib/domain/partnerships/commands/involvement';
import { describePartner } from '@/lib/domain/partnerships/commands/partner-places';
import { findPartnership } from '@/lib/domain/partnerships/queries/page';
import type { ActorGroup } from '@/lib/domain/partnerships/rules/facts';
import { withActor } from '@/lib/platform/auth/reader';
import type { Scope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';

type Seen = Readonly<Partial<Record<ActorGroup, number>>>;

interface Side {
  /** The municipality that says it of itself. */
  readonly municipality: string;
  readonly actors: Seen;
  readonly departments: readonly string[];
}

export interface Described {
  /** The municipality that leads. */
  readonly lead: string;
  readonly on: string;
  readonly ours: readonly Side[];
  readonly theirs: Seen;
  /** The name of the grouping of communes that is the partner. */
  readonly grouping?: string;
  readonly circumstances: readonly {
    readonly circumstance: string;
    readonly fromDate: string;
    readonly untilDate: string | null;
    readonly remark: string;
  }[];
}

/**
 * Who is involved, by the first place of the partnership. The groups are those that the publication names for it; the years in which they
 * were last seen, the departments, the circumstances and the days on which all this was noted are made up.
 */
export const DESCRIBED: Readonly<Record<string, Described>> = {
  // Officials of both towns train each other, hospital staff in Dogbo took part, schools and an association in Roeselare join in.
  Dogbo: {
    lead: 'roeselare',
    on: '2026-06-08',
    ours: [
      {
        municipality: 'roeselare',
        actors: { political_level: 2026, administration: 2026, civil_society: 2025, schools: 2023 },
        departments: ['international_cooperation', 'civil_affairs', 'education', 'culture'],
      },
    ],
    theirs: { political_level: 2026, administration: 2026, health_institutions: 2019 },
    circumstances: [
      { circumstance: 'pandemic', fromDate: '2020-03-13', untilDate: '2022-03-06', remark: 'Geen werkbezoeken; we overlegden online.' },
      { circumstance: 'visa_refused', fromDate: '2026-05-04', untilDate: null, remark: 'Het bezoek uit Dogbo van mei ging niet door.' },
    ],
  },
  // Five municipalities, five school links, a committee of volunteers of both Flemish ones, and committees in Senegal.
  'Keur Moussa': {
    lead: 'deinze',
    on: '2026-03-16',
    ours: [
      {
        municipality: 'deinze',
        actors: { political_level: 2025, administration: 2026, schools: 2025, committee: 2026 },
        departments: ['international_cooperation', 'education'],
      },
      { municipality: 'lievegem', actors: { administration: 2026, schools: 2024, committee: 2026 }, departments: ['education', 'waste'] },
    ],
    theirs: { political_level: 2025, administration: 2025, schools: 2025, committee: 2024 },
    circumstances: [{ circumstance: 'pandemic', fromDate: '2020-03-13', untilDate: '2021-12-31', remark: '' }],
  },
  // Twinned with fifteen communes that work together; the committee holds politicians, officials and citizens.
  Audruicq: {
    lead: 'lichtervelde',
    on: '2025-10-20',
    ours: [
      {
        municipality: 'lichtervelde',
        actors: { political_level: 2025, administration: 2025, committee: 2025 },
        departments: ['culture', 'tourism'],
      },
    ],
    theirs: { political_level: 2025, committee: 2022 },
    grouping: 'Communauté de Communes de la Région d’Audruicq (CCRA)',
    circumstances: [],
  },
  // Immersion trips of young people, a youth council there and the friends here who support it.
  Toucountouna: {
    lead: 'merelbeke',
    on: '2023-11-13',
    ours: [
      {
        municipality: 'merelbeke',
        actors: { political_level: 2019, administration: 2023, civil_society: 2023, youth: 2023 },
        departments: ['international_cooperation', 'youth'],
      },
    ],
    theirs: { political_level: 2019, youth: 2022 },
    circumstances: [{ circumstance: 'pandemic', fromDate: '2020-03-13', untilDate: '2022-03-06', remark: 'Geen inleefreizen.' }],
  },
};

/** Describes a partnership, by the commands that the screens use. */
export async function describeInvolvement(
  id: string,
  { lead, ours, theirs, grouping, circumstances }: Described,
  act: (slug: string) => readonly [Actor, Scope],
) {
  const groups = (seen: Seen) => Object.entries(seen) as [ActorGroup, number][];
  for (const { municipality, actors, departments } of ours) {
    for (const [group, year] of groups(actors))
      must(await setOwnActor(...act(municipality), { partnershipId: id, group, base: null, year }));
    for (const department of departments)
      must(await chooseDepartment(...act(municipality), { partnershipId: id, department, chosen: true }));
  }
  for (const [group, year] of groups(theirs)) must(await setPartnerActor(...act(lead), { partnershipId: id, group, base: null, year }));
  if (grouping !== undefined) {
    const partnership = await withActor(...act(lead), (reader) => findPartnership(reader, id));
    const [place] = partnership?.places ?? [];
    const base = { partnerKind: place?.partnerKind ?? '', name: place?.partnerName ?? '' };
    const change = { partnerKind: 'grouping_of_local_governments', name: grouping };
    must(await describePartner(...act(lead), { partnershipId: id, placeId: place?.id, base, change }));
  }
  for (const circumstance of circumstances) must(await addCircumstance(...act(lead), { partnershipId: id, ...circumstance }));
}

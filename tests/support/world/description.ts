import { createHash } from 'node:crypto';
import type { MunicipalRole } from '@/lib/domain/access/rules';
import type { AddActivityInput } from '@/lib/domain/activities/schema';
import type { AddContactInput } from '@/lib/domain/contacts/schema';
import type { RegisterMembershipInput } from '@/lib/domain/memberships/schema';
import { municipalitySlug } from '@/lib/domain/municipalities/rules';
import type { PartnerRole } from '@/lib/domain/partners/rules';
import type { AddPartnerInput } from '@/lib/domain/partners/schema';
import type { ActorGroup, ChoiceSet, Side } from '@/lib/domain/partnerships/rules/facts';
import type { LifeCycleState } from '@/lib/domain/partnerships/rules/life';
import { foldName } from '@/lib/domain/places/rules';
import type { RegulationFacts } from '../adopted-regulation';
import type { Figures } from './figures';

/**
 * The world of a journey: a municipality that no other journey opens, with its people and what they kept. A file of journeys says its own
 * in a file `.world.ts` beside it; every world is made by the commands before the program is started. The demonstration is for looking.
 */

/** Somebody of a world. The id follows from the address, so that a journey knows whom it becomes. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** What a municipality says of its own part in a partnership. */
interface OwnPart {
  readonly figures?: Figures;
  /** Who was seen on our side, and when last. */
  readonly seen?: Readonly<Partial<Record<ActorGroup, number>>>;
  readonly departments?: readonly string[];
}

export interface PartnershipOfAWorld extends OwnPart {
  readonly approach: string;
  /** Where it is, as somebody types it, or chooses it by its id in the gazetteer. */
  readonly places: readonly (readonly [name: string, country: string, geonamesId?: number])[];
  readonly sinceYear: number | null;
  /** Without one it is called as the program proposes. */
  readonly title?: string;
  readonly participants?: readonly (OwnPart & { readonly world: World<never>; readonly sinceYear: number })[];
  readonly agreement?: {
    readonly agreement: 'none' | 'agreement' | 'charter';
    readonly agreementYear?: number;
    readonly agreementUntil?: string;
    readonly rhythmYears?: 1 | 2 | 3 | 4;
  };
  readonly goals?: Readonly<Partial<Record<Side, readonly string[]>>>;
  readonly choices?: Readonly<Partial<Record<ChoiceSet, readonly string[]>>>;
  /** Who was seen on the side of the partner. */
  readonly seenThere?: Readonly<Partial<Record<ActorGroup, number>>>;
  /** The partner in the first place is a grouping of this name. */
  readonly grouping?: string;
  readonly circumstances?: readonly { circumstance: string; fromDate: string; untilDate?: string; remark?: string }[];
  readonly contacts?: readonly Omit<AddContactInput, 'partnershipId'>[];
  readonly notes?: { readonly notes: string; readonly reciprocity: string };
  /** What became of it. */
  readonly state?: { readonly state: LifeCycleState; readonly fromDate: string; readonly cause: string };
}

export type MembershipOfAWorld = RegisterMembershipInput & {
  readonly figures?: Figures;
  /** The year in which it ended. */
  readonly endedIn?: number;
};

/** An organisation with which a municipality cooperates. A partnership is meant by words that stand in its title alone. */
export type PartnerOfAWorld = AddPartnerInput & {
  readonly roles?: readonly {
    readonly in: string;
    readonly role: PartnerRole;
    readonly what?: string;
    readonly fromDate?: string;
    readonly untilDate?: string;
  }[];
  /** Partners that were described before it, by their names. */
  readonly linkedWith?: readonly {
    readonly name: string;
    readonly in?: string;
    readonly sinceYear?: number;
    readonly untilYear?: number;
  }[];
  readonly contacts?: readonly Omit<AddContactInput, 'partnershipId' | 'partnerId' | 'side'>[];
  readonly notes?: string;
};

/** What a municipality does. Partnerships and memberships are meant by words that stand in their title alone. */
export type ActivityOfAWorld = Omit<AddActivityInput, 'partnershipIds' | 'membershipIds'> & { readonly in?: readonly string[] };

type People<R extends MunicipalRole> = Readonly<Record<R, string | Person>>;

interface Description<R extends MunicipalRole> {
  /** Who works there, by role; a name, or somebody who works elsewhere too. */
  readonly people: People<R>;
  readonly partnerships?: readonly PartnershipOfAWorld[];
  readonly memberships?: readonly MembershipOfAWorld[];
  /** They are added once all partnerships are there, so also to one that another world leads. */
  readonly partners?: readonly PartnerOfAWorld[];
  /** The same. */
  readonly activities?: readonly ActivityOfAWorld[];
  /** Regulations of grants that its council adopted. */
  readonly regulations?: readonly RegulationFacts[];
  readonly confirmed?: readonly number[];
  /** The day on which its people came and all of it was entered, of a municipality that merged since. */
  readonly enteredOn?: string;
  /** Who went up in it, from which day on. */
  readonly predecessors?: readonly { readonly world: World<never>; readonly firstDay: string }[];
  /** Years of the one partnership that came along with a predecessor, entered in the name of one (its NIS code) where that is said. */
  readonly continued?: readonly { readonly figures: Figures; readonly inNameOf?: string }[];
  /** Money without a partnership, by the code of its approach. It is put in last: in a year that was confirmed it stands open. */
  readonly approaches?: Readonly<Record<string, Figures>>;
}

/** A municipality as a journey knows it; `R` are the roles of its people. */
export interface World<R extends MunicipalRole> extends Omit<Description<never>, 'people'> {
  readonly name: string;
  readonly slug: string;
  readonly people: Readonly<Record<R, Person>>;
}

/** A world as it is made: some roles are nobody's. */
export interface DescribedWorld extends Omit<World<never>, 'people'> {
  readonly people: Readonly<Partial<Record<MunicipalRole, Person>> & Record<'coordinator', Person>>;
}

const described = new Map<string, DescribedWorld>();

/** Every world that was described in this process: all of them where they are made, those of one file in its journeys. */
export const worldsDescribed = (): readonly DescribedWorld[] => [...described.values()];

/** Describes a world in the municipality of that name, which is to be nobody else's. */
export function world<const R extends MunicipalRole>(
  name: string,
  { people, ...kept }: Description<R | 'coordinator'>,
): World<R | 'coordinator'> {
  const slug = municipalitySlug(name, '', false);
  if (described.has(slug)) throw new Error(`${name} is the world of two files of journeys`);
  const inOffice = Object.fromEntries(
    Object.entries<string | Person>(people).map(([role, who]) => [role, typeof who === 'string' ? personAt(who, slug) : who] as const),
  );
  described.set(slug, { name, slug, people: inOffice as DescribedWorld['people'], ...kept });
  return { name, slug, people: inOffice as Readonly<Record<R | 'coordinator', Person>>, ...kept };
}

/** Somebody with an address there. */
export function personAt(name: string, place: string): Person {
  const email = `${foldName(name).replaceAll(' ', '.')}@${place}.example`;
  const [a = '', b = '', c = '', d = '', e = ''] = (
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(createHash('sha256').update(email).digest('hex')) ?? []
  ).slice(1);
  return { id: `${a}-${b}-4${c}-8${d}-${e}`, name, email };
}

/** Who works at VVSG in all worlds. */
export const VVSG = { adviser: personAt('Greet Hermans', 'vvsg'), administrator: personAt('Paul Lemmens', 'vvsg') } as const;

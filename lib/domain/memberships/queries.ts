import { and, asc, eq, gte, isNull, or, type SQL, sql } from 'drizzle-orm';
import { approaches, memberships, networks, offers } from '@/db/schema';
import { sinceOf } from '@/db/schema/since';
import type { MunicipalityReader, Reader } from '@/lib/platform/auth/reader';
import { today } from '@/lib/platform/clock';
import { nameIn, whatIn } from '@/lib/platform/i18n/naming';
import { recordFor } from '@/lib/platform/record';
import { refused } from '@/lib/platform/result';
import { isUuid } from '@/lib/platform/text';
import { type PartialDate, yearOf } from '../calendar/rules';
import { membershipTitle } from './queries/parts';
import { type MembershipOverTime, mayBeJoined, mayEditMembership, maySteerMembership, mayTakeBackMembership, type Origin } from './rules';

/** What one can become a member of. */
export interface Organisation extends Origin {
  /** In the reader's language. */
  readonly name: string;
  /** As it is kept. */
  readonly dutchName: string;
  /** The proposed one; null leaves it to the member. */
  readonly approach: string | null;
  /** What a member of that offer does, in the reader's language; null when it is no offer. */
  readonly what: string | null;
}

/** A membership on its page. */
export interface Membership extends Origin {
  readonly id: string;
  readonly municipalityId: string;
  /** In the reader's language where the list has one. */
  readonly organisation: string;
  /** What a member of that offer does, in the reader's language; null when it is no offer. */
  readonly what: string | null;
  readonly approach: { readonly code: string; readonly name: string; readonly markShape: string; readonly markColour: string };
  readonly policyField: string;
  readonly purpose: string;
  readonly sinceYear: number | null;
  readonly since: PartialDate | null;
  readonly untilYear: number | null;
  readonly withdrawnOn: string | null;
  readonly withdrawnReason: string;
}

/** A membership that still counts, for who is about to register it once more. */
export interface RunningMembership extends Origin {
  readonly id: string;
  readonly organisation: string;
  readonly sortKey: string;
  readonly sinceYear: number | null;
}

/** More than any municipality is a member of. */
const RUNNING_MAX = 200;

/** Networks and offers that one can become a member of, by name in the reader's language. */
export async function listOrganisations({ tx, actor }: Reader): Promise<Organisation[]> {
  const network = tx.select({ code: networks.code, name: networks.name, approach: networks.approach }).from(networks);
  const offer = tx
    .select({
      code: offers.code,
      name: nameIn(actor.locale, offers),
      dutchName: offers.nameNl,
      approach: offers.approach,
      what: whatIn(actor.locale, offers),
    })
    .from(offers);
  const all = [
    ...(await network).map(({ code, name, approach }) => ({ network: code, offer: null, name, dutchName: name, approach, what: null })),
    ...(await offer).map(({ code, ...rest }) => ({ network: null, offer: code, ...rest })),
  ];
  return all.filter(mayBeJoined).sort((a, b) => a.name.localeCompare(b.name, actor.locale));
}

/** Rows this reader may see: those of the municipality in hand. */
function visibleTo({ scope }: Reader): SQL {
  return scope.municipalityId === null ? sql`false` : eq(memberships.municipalityId, scope.municipalityId);
}

/** One membership; null when there is none that this reader may see. */
export async function findMembership(reader: Reader, id: string): Promise<Membership | null> {
  if (!isUuid(id)) return null;
  const { locale } = reader.actor;
  const [row] = await reader.tx
    .select({
      id: memberships.id,
      municipalityId: memberships.municipalityId,
      network: memberships.network,
      offer: memberships.offer,
      organisation: membershipTitle(reader),
      what: whatIn(locale, offers),
      approach: {
        code: approaches.code,
        name: nameIn(locale, approaches),
        markShape: approaches.markShape,
        markColour: approaches.markColour,
      },
      policyField: memberships.policyField,
      purpose: memberships.purpose,
      sinceYear: memberships.sinceYear,
      since: sinceOf(memberships),
      untilYear: memberships.untilYear,
      withdrawnOn: memberships.withdrawnOn,
      withdrawnReason: memberships.withdrawnReason,
    })
    .from(memberships)
    .innerJoin(approaches, eq(approaches.code, memberships.approach))
    .leftJoin(offers, eq(offers.code, memberships.offer))
    .where(and(visibleTo(reader), eq(memberships.id, id)));
  return row ?? null;
}

/** The columns that a command compares, with the row held until its transaction ends; null when it is not this municipality's. */
async function holdMembership(reader: MunicipalityReader, { membershipId }: { membershipId: string }) {
  const [row] = await reader.tx
    .select({
      municipalityId: memberships.municipalityId,
      network: memberships.network,
      offer: memberships.offer,
      organisation: memberships.organisation,
      approach: memberships.approach,
      policyField: memberships.policyField,
      purpose: memberships.purpose,
      since: sinceOf(memberships),
      untilYear: memberships.untilYear,
      withdrawnOn: memberships.withdrawnOn,
    })
    .from(memberships)
    .where(and(visibleTo(reader), eq(memberships.id, membershipId)))
    .for('update');
  return row ?? null;
}

/** For a change of its facts. */
export const holdMembershipToEdit = recordFor(holdMembership, mayEditMembership);

/** For its end, and for letting it run on; one that is withdrawn has neither. */
export const holdMembershipToSteer = recordFor(holdMembership, maySteerMembership, () => refused('step_not_allowed'));

/** For withdrawing it or putting it back, however it stands: doing so twice is no change. */
export const holdMembershipToWithdraw = recordFor(holdMembership, mayTakeBackMembership);

/** What this municipality is a member of now, by name. */
export async function listRunningMemberships(reader: Reader): Promise<RunningMembership[]> {
  return reader.tx
    .select({
      id: memberships.id,
      network: memberships.network,
      offer: memberships.offer,
      organisation: membershipTitle(reader),
      sortKey: memberships.sortKey,
      sinceYear: memberships.sinceYear,
    })
    .from(memberships)
    .leftJoin(offers, eq(offers.code, memberships.offer))
    .where(
      and(
        visibleTo(reader),
        isNull(memberships.withdrawnOn),
        or(isNull(memberships.untilYear), gte(memberships.untilYear, yearOf(today()))),
      ),
    )
    .orderBy(asc(memberships.sortKey), asc(memberships.id))
    .limit(RUNNING_MAX);
}

/** Every membership that counts, with its years, by name. */
export async function listMembershipsOverTime(reader: Reader): Promise<MembershipOverTime[]> {
  const { id, approach, sinceYear, untilYear } = memberships;
  return reader.tx
    .select({ id, organisation: membershipTitle(reader), approach, sinceYear, untilYear })
    .from(memberships)
    .leftJoin(offers, eq(offers.code, memberships.offer))
    .where(and(visibleTo(reader), isNull(memberships.withdrawnOn)))
    .orderBy(asc(memberships.sortKey), asc(memberships.id));
}

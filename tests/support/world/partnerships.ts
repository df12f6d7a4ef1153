import { describeInvolvement } from '@/db/seed/demonstration-involvement';
import { addContact, changeNotes } from '@/lib/domain/contacts/commands';
import { chooseForPartnership } from '@/lib/domain/partnerships/commands/choosing';
import { describePartnership } from '@/lib/domain/partnerships/commands/describing';
import { addGoal } from '@/lib/domain/partnerships/commands/goals';
import { changeLifeCycle } from '@/lib/domain/partnerships/commands/life';
import { acceptInvitation, inviteMunicipality } from '@/lib/domain/partnerships/commands/participation';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { CHOICE_SETS, SIDES } from '@/lib/domain/partnerships/rules/facts';
import { must } from '@/lib/platform/result';
import type { PartnershipOfAWorld } from './description';
import { type Act, record } from './figures';

const NOTHING_SIGNED = { agreement: null, agreementYear: null, agreementUntil: null, rhythmYears: null };

/** Registers a partnership of a world and says of it what its description has. */
export async function makePartnership(partnership: PartnershipOfAWorld, lead: { readonly slug: string }, act: Act): Promise<void> {
  const { approach, title = '', sinceYear, participants = [], figures = {}, state } = partnership;
  const places = partnership.places.map(([name, country, geonamesId = null]) => ({ name, country, geonamesId }));
  const since = String(sinceYear ?? '');
  const { id } = must(await registerPartnership(...act(lead), { approach, formality: 'partnership', title, places, since }));
  const subject = { kind: 'partnership', id } as const;
  for (const { world, sinceYear: year } of participants) {
    must(await inviteMunicipality(...act(lead), { partnershipId: id, municipalityId: act(world)[1].municipalityId }));
    must(await acceptInvitation(...act(world), { partnershipId: id, year }));
  }
  await describe(id, partnership, lead, act);
  await involve(id, partnership, lead, act);
  await record(lead, subject, figures, act);
  for (const participant of participants) await record(participant.world, subject, participant.figures ?? {}, act);
  if (state !== undefined) must(await changeLifeCycle(...act(lead), { partnershipId: id, reason: '', ...state }));
}

/** What it is about, and what its lead keeps about it for itself. */
async function describe(id: string, partnership: PartnershipOfAWorld, lead: { readonly slug: string }, act: Act): Promise<void> {
  const { agreement, goals, choices, contacts = [], notes } = partnership;
  if (agreement !== undefined)
    must(await describePartnership(...act(lead), { partnershipId: id, base: NOTHING_SIGNED, change: agreement }));
  for (const side of SIDES) for (const goal of goals?.[side] ?? []) must(await addGoal(...act(lead), { partnershipId: id, side, goal }));
  for (const set of CHOICE_SETS)
    for (const code of choices?.[set] ?? []) must(await chooseForPartnership(...act(lead), { partnershipId: id, set, code, chosen: true }));
  for (const contact of contacts) must(await addContact(...act(lead), { partnershipId: id, ...contact }));
  if (notes !== undefined)
    must(await changeNotes(...act(lead), { partnershipId: id, base: { notes: '', reciprocity: '' }, change: notes }));
}

/** Who is involved on both sides, and what stood in the way. */
function involve(id: string, partnership: PartnershipOfAWorld, lead: { readonly slug: string }, act: Act): Promise<void> {
  const parts = [{ ...partnership, world: lead }, ...(partnership.participants ?? [])];
  const ours = parts.map(({ world, seen = {}, departments = [] }) => ({ municipality: world.slug, actors: seen, departments }));
  const circumstances = (partnership.circumstances ?? []).map(({ untilDate = null, remark = '', ...each }) => ({
    ...each,
    untilDate,
    remark,
  }));
  const { seenThere: theirs = {}, grouping } = partnership;
  return describeInvolvement(id, { lead: lead.slug, on: '', ours, theirs, ...(grouping && { grouping }), circumstances }, (slug) =>
    act({ slug }),
  );
}

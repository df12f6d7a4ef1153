import type { Actor } from '@/lib/domain/access/rules';
import { addBoard, changeBoard, countBoard } from '@/lib/domain/boards/commands/describing';
import { addSeat, endSeat } from '@/lib/domain/boards/commands/seats';
import { listBoardPeople } from '@/lib/domain/boards/queries/page';
import type { AddSeatInput } from '@/lib/domain/boards/schema';
import { withActor } from '@/lib/platform/auth/reader';
import type { Scope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';

type Member = Omit<AddSeatInput, 'boardId' | 'personId' | 'fromDate' | 'untilDate'>;

/** Made up, and so are the associations for which five of the eleven sit. Who has an account is known by the name. */
const MEMBERS: readonly Member[] = [
  { name: 'Luc Deprez', function: 'chair', capacity: 'organisation', organisation: 'Wereldkring Roeselare' },
  { name: 'Marijke Callens', function: 'vice_chair', capacity: 'organisation', organisation: 'Vrienden van Dogbo' },
  { name: 'An Desmet', function: 'secretary', capacity: 'official' },
  { name: 'Godelieve Baert', function: 'member', capacity: 'resident' },
  { name: 'Jan Verhelst', function: 'member', capacity: 'organisation', organisation: 'Noord-Zuidgroep Rumbeke' },
  { name: 'Fatima El Khatib', function: 'member', capacity: 'organisation', organisation: 'Vrouwenkring Samen Sterk' },
  { name: 'Stijn Vercruysse', function: 'member', capacity: 'organisation', organisation: 'Scholenkring Zuidwijs' },
  { name: 'Annemie Lagae', function: 'member', capacity: 'expert' },
  { name: 'Wouter Hollevoet', function: 'member', capacity: 'expert' },
  { name: 'Joseph Mbala', function: 'member', capacity: 'resident' },
  { name: 'Katrien Deceuninck', function: 'member', capacity: 'resident' },
];
/** One left after a year, and another came for the rest of the term. */
const LEFT: Member = { name: 'Roger Tanghe', function: 'member', capacity: 'resident' };
const CAME: Member = { name: 'Lieve Sabbe', function: 'member', capacity: 'resident' };

const TERM = { fromDate: '2025-03-01', untilDate: '2030-12-31' };
const NOT_COUNTED = { allWomen: null, allMen: null, allOthers: null, votingWomen: null, votingMen: null, votingOthers: null };

/** The board that advises Roeselare, each step on its day. */
export function boardSteps(
  act: (slug: string) => readonly [Actor, Scope],
): readonly { readonly on: string; readonly run: () => Promise<void> }[] {
  const at = () => act('roeselare');
  const ids = new Map<string, string>();
  const idOf = (name: string) => ids.get(name) ?? '';
  const seat = async (member: Member, term: { readonly fromDate: string; readonly untilDate: string }) => {
    const people = await withActor(...at(), listBoardPeople);
    const personId = people.find(({ name }) => name === member.name)?.id ?? null;
    const { id } = must(await addSeat(...at(), { boardId: idOf('board'), personId, ...term, ...member }));
    ids.set(member.name, id);
  };
  return [
    {
      on: '2025-03-03',
      run: async () => {
        const name = 'Adviesraad internationale samenwerking';
        const { id } = must(await addBoard(...at(), { name, councilDate: '2025-02-24', councilNumber: '2025_GR_00041' }));
        ids.set('board', id);
        const base = { proxiesMax: 0, hasCastingVote: false, substitute: 'nobody' };
        const change = { proxiesMax: 1, hasCastingVote: true, substitute: 'service' };
        must(await changeBoard(...at(), { boardId: id, base, change }));
        for (const member of [...MEMBERS, LEFT]) await seat(member, TERM);
      },
    },
    {
      on: '2026-03-23',
      run: async () => {
        must(await endSeat(...at(), { seatId: idOf(LEFT.name), base: { endedOn: null }, change: { endedOn: '2026-03-31' } }));
        await seat(CAME, { ...TERM, fromDate: '2026-04-01' });
      },
    },
    {
      on: '2026-04-07',
      run: async () => {
        const counted = { allWomen: 7, allMen: 5, allOthers: 0, votingWomen: 6, votingMen: 5, votingOthers: 0 };
        const base = { countedOn: null, ...NOT_COUNTED };
        must(await countBoard(...at(), { boardId: idOf('board'), base, change: { countedOn: '2026-04-07', ...counted } }));
      },
    },
  ];
}

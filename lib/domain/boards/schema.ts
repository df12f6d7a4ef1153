import { z } from 'zod';
import { asKept, isBrief, line, optionalLine } from '@/lib/platform/text';
import { optionalDay, requiredDay } from '../calendar/schema';
import { foldName } from '../places/rules';
import {
  BOARD_NAME_MAX,
  COUNCIL_NUMBER_MAX,
  COUNTED_MAX,
  FEWEST_MAX,
  INTEREST_WAYS,
  PROXIES_MAX,
  QUORUM_BASES,
  SEAT_CAPACITIES,
  SEAT_FUNCTIONS,
  SEAT_NAME_MAX,
  SEAT_ORGANISATION_MAX,
  SUBSTITUTES,
} from './rules';

const WRITTEN = /^\d{1,4}(?:\s?%)?$/;

/** A whole number as somebody types it, also with a percent sign behind it. Code: `not_in_range`. */
function whole(minimum: number, maximum: number) {
  return z.union([z.int(), z.string()], { error: 'required' }).transform((typed, { issues }) => {
    const text = isBrief(typed) ? String(typed).trim() : '';
    const number = WRITTEN.test(text) ? Number.parseInt(text, 10) : Number.NaN;
    if (number >= minimum && number <= maximum) return number;
    const message = typed === '' ? 'required' : 'not_in_range';
    issues.push({ code: 'custom', message, input: typed, minimum, maximum });
    return z.NEVER;
  });
}

/** A number as it was kept, or as it stood in a form when the edit began: compared, never kept again. */
const keptNumber = z
  .union([z.number(), asKept])
  .nullable()
  .transform((kept) => {
    if (typeof kept !== 'string') return kept;
    return WRITTEN.test(kept.trim()) ? Number.parseInt(kept, 10) : kept === '' ? null : kept;
  });

/** Yes or no, as a list in a form has it too. */
const yesOrNo = z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')], { error: 'required' });

/** A name of which something is left when it is folded: by that it is sorted. */
const named = (max: number) => line(max).refine((name) => foldName(name) !== '', { error: 'required' });

const board = {
  name: named(BOARD_NAME_MAX),
  councilDate: optionalDay,
  councilNumber: optionalLine(COUNCIL_NUMBER_MAX),
};

export const addBoardInput = z.object({
  ...board,
  councilDate: optionalDay.default(null),
  councilNumber: board.councilNumber.default(''),
});
export type AddBoardInput = z.input<typeof addBoardInput>;

export const changeBoardInput = z.object({
  boardId: z.uuid(),
  base: z
    .object({
      name: asKept,
      councilDate: optionalDay,
      councilNumber: asKept,
      quorumPercent: keptNumber,
      quorumOf: asKept,
      proxiesMax: keptNumber,
      hasCastingVote: yesOrNo,
      fewestAble: keptNumber,
      substitute: asKept,
      interestWay: asKept,
    })
    .partial(),
  change: z
    .object({
      ...board,
      quorumPercent: whole(0, 100),
      quorumOf: z.enum(QUORUM_BASES, { error: 'required' }),
      proxiesMax: whole(0, PROXIES_MAX),
      hasCastingVote: yesOrNo,
      fewestAble: whole(1, FEWEST_MAX),
      substitute: z.enum(SUBSTITUTES, { error: 'required' }),
      interestWay: z.enum(INTEREST_WAYS, { error: 'required' }),
    })
    .partial(),
});

const counted = whole(0, COUNTED_MAX);
export const countBoardInput = z.object({
  boardId: z.uuid(),
  base: z
    .object({
      countedOn: optionalDay,
      allWomen: keptNumber,
      allMen: keptNumber,
      allOthers: keptNumber,
      votingWomen: keptNumber,
      votingMen: keptNumber,
      votingOthers: keptNumber,
    })
    .partial(),
  change: z.object({
    countedOn: requiredDay,
    allWomen: counted,
    allMen: counted,
    allOthers: counted,
    votingWomen: counted,
    votingMen: counted,
    votingOthers: counted,
  }),
});

/** Its last day; null when it exists after all. */
export const endBoardInput = z.object({
  boardId: z.uuid(),
  base: z.object({ endedOn: optionalDay }),
  change: z.object({ endedOn: optionalDay }),
});

const seat = z.object({
  name: named(SEAT_NAME_MAX),
  function: z.enum(SEAT_FUNCTIONS, { error: 'choose_board_function' }),
  capacity: z.enum(SEAT_CAPACITIES, { error: 'choose_capacity' }),
  organisation: optionalLine(SEAT_ORGANISATION_MAX),
  votes: yesOrNo,
  fromDate: requiredDay,
  untilDate: optionalDay,
  endedOn: optionalDay,
  /** Whose account it is; the command knows who can be meant. */
  personId: z.union([z.literal('').transform(() => null), z.uuid({ error: 'choose_account' })], { error: 'choose_account' }).nullable(),
});

export const addSeatInput = seat.omit({ endedOn: true }).extend({
  boardId: z.uuid(),
  organisation: seat.shape.organisation.default(''),
  /** Left out, it follows from the capacity. */
  votes: yesOrNo.optional(),
  untilDate: optionalDay.default(null),
  personId: seat.shape.personId.default(null),
});
export type AddSeatInput = z.input<typeof addSeatInput>;

const seatAsItWas = z.object({
  name: asKept,
  function: asKept,
  capacity: asKept,
  organisation: asKept,
  votes: yesOrNo,
  fromDate: optionalDay,
  untilDate: optionalDay,
  endedOn: optionalDay,
  personId: seat.shape.personId,
});

export const changeSeatInput = z.object({ seatId: z.uuid(), base: seatAsItWas.partial(), change: seat.partial() });
export const endSeatInput = z.object({
  seatId: z.uuid(),
  base: z.object({ endedOn: optionalDay }),
  change: z.object({ endedOn: requiredDay }),
});
export const removeSeatInput = z.object({ seatId: z.uuid(), base: seatAsItWas });

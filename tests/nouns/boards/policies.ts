import { ofGrants, type Table } from '../../support/policies';

const board = (municipality: string) => `(select b.id from boards b where b.municipality_id = ${municipality}::uuid limit 1)`;

/** Each municipality has a board, in which somebody sits. */
export const TABLES: Readonly<Record<string, Table>> = {
  boards: ofGrants('council_number', {
    row: "(id, municipality_id, name, sort_key) select gen_random_uuid(), $1::uuid, 'Adviesraad', 'adviesraad'",
    isHeld: true,
    board: 1,
  }),
  seats: ofGrants('organisation', {
    row: `(id, municipality_id, board_id, person_id, name, sort_key, function, capacity, votes, from_date)
      select gen_random_uuid(), $1::uuid, ${board('$1')}, $2::uuid, 'Jo', 'jo', 'member', 'resident', true, '2020-01-01'`,
    board: 1,
  }),
};

export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  board_people: ['tweespan_tenant'],
  merge_boards: [],
  my_boards: ['tweespan_board'],
  my_seats: ['tweespan_board'],
};

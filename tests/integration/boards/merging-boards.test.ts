import { expect, test } from 'vitest';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { platformScope } from '@/lib/platform/auth/scope';
import { today } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { handlerOf, ownBoard } from '../../support/boards';
import { atVvsg } from '../../support/people';

const administrator = atVvsg('administrator');

test('of two municipalities that merge both keep their board, also when both are called the same', async () => {
  const [predecessor, successor] = [await ownBoard(), await ownBoard()];
  must(await predecessor.addSeat(predecessor.id, { name: 'Luc', function: 'chair' }));
  must(await successor.addSeat(successor.id, { name: 'Marijke', function: 'chair' }));
  const other = must(await predecessor.addBoard({ name: 'Jeugdraad' }));
  const input = { predecessorId: predecessor.municipality.id, successorId: successor.municipality.id, firstDay: today() };
  must(await mergeMunicipalities(administrator, platformScope(administrator), input));
  const { board, addSeat } = await handlerOf(successor.municipality);
  expect(await board(predecessor.id)).toMatchObject({ name: `Adviesraad (${predecessor.municipality.name})`, seats: [{ name: 'Luc' }] });
  expect(await board(successor.id)).toMatchObject({ name: 'Adviesraad', seats: [{ name: 'Marijke' }] });
  expect(await board(other.id)).toMatchObject({ name: 'Jeugdraad' });
  expect(await addSeat(predecessor.id, { name: 'Nog een', function: 'chair' })).toMatchObject({ code: 'invalid' });
});

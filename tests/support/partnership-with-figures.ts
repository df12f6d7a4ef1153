import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { must } from '@/lib/platform/result';
import { rows } from './database';
import { aMunicipality, asCoordinator, asEditor, at, type OwnMunicipality } from './people';
import { approach, kept, own, partnership, record, staff } from './recording';
import { jointPartnership } from './worlds';

/** A partnership in which lead and participant recorded 2026 with a share, and so did one that has left; beside it the lead's aid without a partnership. */
export async function partnershipWithFigures() {
  const world = await jointPartnership();
  const { id, lead, participant, invited, stranger } = world;
  const left = await aMunicipality();
  await rows(
    "insert into participations (municipality_id, partnership_id, state, from_year) select $1::uuid, $2::uuid, 'accepted', 2015 from (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) e",
    [left.id, id],
  );
  for (const municipality of [lead, participant, left])
    must(await record(asEditor(municipality), municipality, partnership(id), [own('5.000'), staff('0,2')]));
  await rows(
    `insert into record_shares (municipality_id, record_id, partnership_id, approach, percent)
     select municipality_id, id, partnership_id, 'city_to_city', 100 from yearly_records, (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) e
     where partnership_id = $1`,
    [id],
  );
  must(await record(asEditor(lead), lead, approach('humanitarian'), [own('2.500')]));
  must(await leavePartnership(...at(asCoordinator(left), left), { partnershipId: id, year: 2026 }));
  const records = new Map((await kept(partnership(id))).map((each) => [each.municipality, each.id]));
  const recordOf = ({ id: of }: OwnMunicipality) => records.get(of) ?? '';
  return { id, lead, participant, invited, stranger, left, recordOf };
}

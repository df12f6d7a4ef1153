import { describe, expect, test } from 'vitest';
import { listActivityChoices } from '@/lib/domain/activities/queries/choices';
import { listActivities } from '@/lib/domain/activities/queries/list';
import { findActivityYear } from '@/lib/domain/activities/queries/overview';
import { activityFilter } from '@/lib/domain/activities/schema';
import { registerPartnership } from '@/lib/domain/partnerships/commands/registering';
import { type Reader, withActor } from '@/lib/platform/auth/reader';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { rows, statementsOf } from '../../support/database';
import { aMunicipality, asCoordinator, asReader, at, type OwnMunicipality } from '../../support/people';
import { TOLD } from '../../support/told';
import { DOGBO } from '../../support/worlds';

const read = <T>(municipality: OwnMunicipality, query: (reader: Reader) => Promise<T>) =>
  onDay('2026-11-24', () => withActor(...at(asReader(municipality), municipality), query));

describe('thousands of activities in a year', () => {
  test('come page by page in the same few statements, and all of them are counted', async () => {
    const large = await aMunicipality();
    const partnershipId = must(await registerPartnership(...at(asCoordinator(large), large), { ...DOGBO, places: [...DOGBO.places] })).id;
    const page = () =>
      read(large, async (reader) => {
        await listActivities(reader, activityFilter.parse({ page: '3' }));
        await findActivityYear(reader);
        await listActivityChoices(reader);
      });
    expect(await statementsOf(page)).toHaveLength(3);
    await rows(
      `with added as (insert into activities (id, municipality_id, kind, title, sort_key, status, setting, first_day, last_day, precision)
        select gen_random_uuid(), $1::uuid, 'working_visit', 'Nr ' || n, 'nr ' || n, 'done', 'online', day, day, 'day'
        from (select n, ('2026-01-01'::date + n % 300) as day from generate_series(1, 5000) n) numbers, ${TOLD} returning id)
      insert into activity_partnerships (municipality_id, partnership_id, activity_id) select $1::uuid, $2::uuid, id from added`,
      [large.id, partnershipId],
    );
    expect(await statementsOf(page)).toHaveLength(3);
    const { rows: found, total } = await read(large, (reader) => listActivities(reader, activityFilter.parse({ page: '100' })));
    expect([found.length, total]).toEqual([50, 5000]);
    const year = await read(large, (reader) => findActivityYear(reader, undefined, 10));
    // What is not drawn is counted, and the month that is shown has its own.
    expect([year.drawn.length, year.lanes.map(({ count }) => count)]).toEqual([400, [5000]]);
    expect([year.months.length, year.months.reduce((sum, each) => sum + each, 0)]).toEqual([12, 5000]);
    expect([year.drawnInMonth.length, year.drawnInMonth[0]?.firstDay]).toEqual([400, '2026-10-01']);
  });
});

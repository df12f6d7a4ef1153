import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { countDoneActivities } from '@/lib/domain/activities/queries/counts';
import { listPartnershipsOverTime } from '@/lib/domain/guidance/queries/partnerships';
import { listGuidanceValues } from '@/lib/domain/guidance/queries/values';
import { chartedPartnerships } from '@/lib/domain/guidance/rules/running';
import { mergeMunicipalities } from '@/lib/domain/municipalities/commands';
import { getYearOfResources } from '@/lib/domain/portfolio/queries/year';
import { mixOf } from '@/lib/domain/portfolio/rules/mix';
import { trendOf } from '@/lib/domain/portfolio/rules/trend';
import { listRecordsIn } from '@/lib/domain/resources/queries/records';
import { withActor } from '@/lib/platform/auth/reader';
import { platformScope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { aMunicipality, asEditor, asReader, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { approach, own, ownActual, partnership, record, staff, staffActual, thatDay } from '../../support/recording';
import { activePartnership, jointPartnership } from '../../support/worlds';

const TODAY = '2026-11-24';
const YEARS = { from: 2017, until: 2026 };

/** Divides the records of a partnership over two approaches. */
const divide = (id: string, percent: number) =>
  rows(
    `insert into record_shares (municipality_id, record_id, partnership_id, approach, percent)
     select municipality_id, id, partnership_id, each.approach, each.percent
     from yearly_records, (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) e,
       (values ('city_to_city', $2::int), ('humanitarian', 100 - $2::int)) as each (approach, percent)
     where partnership_id = $1`,
    [id, percent],
  );

const mixFor = (municipality: OwnMunicipality, actor: Actor = asReader(municipality)) =>
  thatDay(() =>
    withActor(...at(actor, municipality), async (reader) => {
      const { table, approaches } = await getYearOfResources(reader, { year: 2026, today: TODAY });
      return mixOf(
        table,
        approaches.map(({ code }) => code),
        false,
        await countDoneActivities(reader, 2026),
      );
    }),
  );
const known = ({ rows: all }: Awaited<ReturnType<typeof mixFor>>) =>
  all
    .filter(({ figures }) => Object.values(figures).some((figure) => figure !== null))
    .map(({ approach: code, figures }) => [code, figures.own_operating, figures.staff, figures.number]);

const trendsFor = (municipality: OwnMunicipality) =>
  thatDay(() =>
    withActor(...at(asReader(municipality), municipality), async (reader) => {
      const asked = { municipalityId: municipality.id, today: TODAY };
      const partnerships = chartedPartnerships(await listPartnershipsOverTime(reader), { ...asked, year: 2026 });
      const ids = partnerships.map((each) => each.id);
      const records = await listRecordsIn(reader, ids, YEARS);
      const values = await listGuidanceValues(reader);
      return partnerships.map((each) => ({
        money: trendOf('own_operating', each, records, values, asked).entries,
        staff: trendOf('staff_time', each, records, values, asked).entries,
      }));
    }),
  );

describe('the mix', () => {
  test('divides a record by its shares, and is the same for who looks in from VVSG', async () => {
    const { id, municipality } = await activePartnership();
    must(await record(asEditor(municipality), municipality, partnership(id), [own('100,01'), staff('0,3')]));
    must(await record(asEditor(municipality), municipality, approach('humanitarian'), [own('2.500')]));
    await divide(id, 67);
    const mix = await mixFor(municipality);
    expect(known(mix)).toEqual([
      ['city_to_city', 6_701, 20, 1],
      ['humanitarian', 253_300, 10, null],
    ]);
    expect(mix.totals).toMatchObject({ own_operating: 260_001, staff: 30, number: 1 });
    for (const role of ['adviser', 'administrator'] as const) expect(await mixFor(municipality, atVvsg(role))).toEqual(mix);
  });

  test('of a joint partnership counts for each its own', async () => {
    const { id, lead, participant, invited } = await jointPartnership();
    must(await record(asEditor(lead), lead, partnership(id), [own('12.000')]));
    must(await record(asEditor(participant), participant, partnership(id), [own('900')]));
    expect(known(await mixFor(lead))).toEqual([['city_to_city', 1_200_000, null, 1]]);
    expect(known(await mixFor(participant))).toEqual([['city_to_city', 90_000, null, 1]]);
    expect(known(await mixFor(invited))).toEqual([]);
  });
});

describe('what is drawn', () => {
  test('is the staff of all who take part and the own money alone; a stranger is drawn nothing', async () => {
    const { id, lead, participant, stranger } = await jointPartnership();
    must(await record(asEditor(lead), lead, partnership(id), [own('12.000'), staff('0,3')]));
    must(await record(asEditor(participant), participant, partnership(id), [own('900'), staff('0,2')]));
    const [drawn] = await trendsFor(participant);
    expect(drawn?.money.at(-1)?.drawn).toEqual({ basis: 'planned', value: 90_000 });
    expect(drawn?.staff.at(-1)).toMatchObject({ drawn: { value: 50 }, verdict: { state: 'met' } });
    expect(await trendsFor(stranger)).toEqual([]);
  });

  test('of a merged municipality is a bar for each that recorded the year, under its name', async () => {
    const { id, municipality: predecessor } = await activePartnership();
    const successor = await aMunicipality();
    must(await record(asEditor(predecessor), predecessor, partnership(id), [ownActual('6.000'), staffActual('0,2')], { year: 2025 }));
    const administrator = atVvsg('administrator');
    const merger = { predecessorId: predecessor.id, successorId: successor.id, firstDay: TODAY };
    must(await thatDay(() => mergeMunicipalities(administrator, platformScope(administrator), merger)));
    must(await record(asEditor(successor), successor, partnership(id), [ownActual('5.000'), staffActual('0,4')], { year: 2025 }));
    const [drawn] = await trendsFor(successor);
    const ofLastYear = drawn?.money.filter(({ year }) => year === 2025);
    expect(new Map(ofLastYear?.map(({ origin, drawn: bar }) => [origin, bar?.value]))).toEqual(
      new Map([
        [predecessor.name, 600_000],
        [successor.name, 500_000],
      ]),
    );
    expect(drawn?.staff.filter(({ year }) => year === 2025)).toMatchObject([{ origin: null, drawn: { basis: 'actual', value: 60 } }]);
  });
});

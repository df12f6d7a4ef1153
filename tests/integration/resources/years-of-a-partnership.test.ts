import { describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/access/rules';
import { judge } from '@/lib/domain/guidance/rules/assembling';
import { findYearsOfPartnership } from '@/lib/domain/portfolio/queries/years';
import { yearsOfPartnership } from '@/lib/domain/portfolio/rules/years';
import { listConfirmedYears } from '@/lib/domain/resources/queries/records';
import { listOrigins } from '@/lib/domain/resources/queries/subjects';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { rows, statementsOf } from '../../support/database';
import { partnershipWithFigures } from '../../support/partnership-with-figures';
import { asCoordinator, asEditor, asReader, at, atVvsg, type OwnMunicipality } from '../../support/people';
import { own, partnership, record, staff } from '../../support/recording';
import { activePartnership } from '../../support/worlds';

const read = (actor: Actor, municipality: OwnMunicipality, id: string) =>
  withActor(...at(actor, municipality), (reader) => findYearsOfPartnership(reader, id));
const whose = async (actor: Actor, municipality: OwnMunicipality, id: string) =>
  (await read(actor, municipality, id)).records.map(({ municipalityId }) => municipalityId).sort();

describe('the years of a partnership', () => {
  test('who takes part reads everybody’s figures, who left its own, who is invited or a stranger none', async () => {
    const { id, lead, participant, left, invited, stranger } = await partnershipWithFigures();
    const all = [lead.id, participant.id, left.id].sort();
    expect(await whose(asReader(lead), lead, id)).toEqual(all);
    expect(await whose(asReader(participant), participant, id)).toEqual(all);
    expect(await whose(asReader(left), left, id)).toEqual([left.id]);
    expect(await whose(atVvsg('adviser'), lead, id)).toEqual(all);
    for (const municipality of [invited, stranger]) {
      const found = await read(asCoordinator(municipality), municipality, id);
      expect([found.partnership, found.records]).toEqual([null, []]);
    }
  });

  test('are judged by their own staff time and that of the others', async () => {
    const { id, lead } = await partnershipWithFigures();
    const { partnership: found, records, values } = await read(asReader(lead), lead, id);
    if (found === null) throw new Error('the partnership is not there');
    const years = yearsOfPartnership(found, records, values, { municipalityId: lead.id, today: '2026-11-24' });
    expect(years.map(({ year }) => year).slice(0, 2)).toEqual([2027, 2026]);
    // Own money is short; the staff time of all three together reaches the value.
    expect(years[1]?.standing.map(({ guideline, state }) => [guideline, state])).toEqual([
      ['C2C-01', 'below'],
      ['C2C-02', 'met'],
    ]);
  });

  test('say nothing of staff time to who left and sees only its own, unless VVSG reads them', async () => {
    const { id, left } = await partnershipWithFigures();
    const staffTime = async (actor: Actor) => {
      const { partnership: found, records, values } = await read(actor, left, id);
      if (found === null) throw new Error('the partnership is not there');
      const asked = { municipalityId: left.id, year: 2026, today: '2026-11-24' };
      return judge(found, records, values, asked)?.verdicts.find(({ guideline }) => guideline === 'C2C-02');
    };
    expect(await staffTime(asReader(left))).toMatchObject({ state: 'not_filled_in', reason: 'others_hidden' });
    expect(await staffTime(atVvsg('adviser'))).toMatchObject({ state: 'met', reason: null });
  });

  test('take the same few statements however many there are', async () => {
    const { id, municipality, coordinator } = await activePartnership();
    const all = () =>
      withActor(...at(coordinator, municipality), async (reader) => {
        await findYearsOfPartnership(reader, id);
        await listConfirmedYears(reader);
      });
    const few = await statementsOf(all);
    for (let year = 2015; year < 2027; year += 1)
      must(await record(asEditor(municipality), municipality, partnership(id), [own('1.000'), staff('0,1')], { year }));
    expect(few.length).toBeLessThanOrEqual(6);
    expect(await statementsOf(all)).toHaveLength(few.length);
    expect((await read(coordinator, municipality, id)).records).toHaveLength(12);
  });

  test('an id that is none finds nothing', async () => {
    const { municipality, coordinator } = await activePartnership();
    for (const id of ['', 'x', '00000000-0000-4000-8000-000000000000'])
      expect(await read(coordinator, municipality, id)).toMatchObject({ partnership: null, records: [] });
  });
});

test('the municipality itself comes first, then those that went up in it', async () => {
  const [merged] = await rows<{ id: string; slug: string; name: string }>(
    "select id, slug, name from municipalities where slug = 'merelbeke-melle'",
  );
  if (merged === undefined) throw new Error('no Merelbeke-Melle in the reference data');
  const origins = await withActor(...at(asReader(merged), merged), listOrigins);
  expect(origins.map(({ name, isOwn, validFrom, validTo }) => [name, isOwn, validFrom, validTo])).toEqual([
    ['Merelbeke-Melle', true, '2025-01-01', null],
    ['Melle', false, null, '2024-12-31'],
    ['Merelbeke', false, null, '2024-12-31'],
  ]);
});

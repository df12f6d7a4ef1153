import { describe, expect, test } from 'vitest';
import { listHistory } from '@/lib/domain/history/queries';
import { describePartnership } from '@/lib/domain/partnerships/commands/describing';
import { correctStart } from '@/lib/domain/partnerships/commands/since';
import { withActor } from '@/lib/platform/auth/reader';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { asCoordinator, asEditor, asReader, at, type OwnMunicipality } from '../../support/people';
import { activePartnership, jointPartnership, withdraw } from '../../support/worlds';

const NOTHING = { agreement: null, agreementYear: null, agreementUntil: null, rhythmYears: null };
const AGREED = { agreement: 'agreement', agreementYear: '2022', agreementUntil: '2026-12-31' };

const kept = async (id: string) =>
  (
    await rows(
      'select agreement, agreement_year as year, agreement_until::text as until, rhythm_years as rhythm from partnerships where id = $1',
      [id],
    )
  )[0];

async function signed() {
  const partnership = await activePartnership();
  const { id, municipality, coordinator } = partnership;
  must(await describePartnership(...at(coordinator, municipality), { partnershipId: id, base: NOTHING, change: AGREED }));
  const say = (base: object, change: object) => describePartnership(...at(coordinator, municipality), { partnershipId: id, base, change });
  const correct = (base: string, since: string) =>
    correctStart(...at(coordinator, municipality), { partnershipId: id, base: { since: base }, change: { since } });
  return { ...partnership, say, correct };
}

describe('what was signed', () => {
  test('an editor says it, and the history tells it', async () => {
    const { id, municipality } = await activePartnership();
    const editor = asEditor(municipality);
    const result = await describePartnership(...at(editor, municipality), {
      partnershipId: id,
      base: NOTHING,
      change: { ...AGREED, rhythmYears: '2' },
    });
    expect(result).toMatchObject({ ok: true, value: { agreement: 'agreement', agreementYear: 2022, rhythmYears: 2 } });
    expect(await kept(id)).toEqual({ agreement: 'agreement', year: 2022, until: '2026-12-31', rhythm: 2 });
    const [latest] = await withActor(...at(editor, municipality), (reader) => listHistory(reader, id));
    expect(latest).toMatchObject({ command: 'describePartnership', actorName: editor.name });
    expect(latest?.changes.map(({ field, to }) => [field, to])).toEqual(
      expect.arrayContaining([
        ['agreement', 'agreement'],
        ['agreement_year', 2022],
        ['agreement_until', '2026-12-31'],
        ['rhythm_years', 2],
      ]),
    );
  });

  test('another kind takes along what does not fit it', async () => {
    const { id, say } = await signed();
    must(await say({ agreement: 'agreement' }, { agreement: 'charter' }));
    expect(await kept(id)).toMatchObject({ agreement: 'charter', year: 2022, until: null });
    must(await say({ agreement: 'charter' }, { agreement: 'none' }));
    expect(await kept(id)).toMatchObject({ agreement: 'none', year: null, until: null });
    must(await say({ agreement: 'none' }, { agreement: '' }));
    expect(await kept(id)).toMatchObject({ agreement: null, year: null, until: null });
  });

  test('empty is not known, and open-ended', async () => {
    const { id, say } = await signed();
    must(await say({ agreementYear: '2022' }, { agreementYear: '' }));
    must(await say({ agreementUntil: '2026-12-31' }, { agreementUntil: '' }));
    expect(await kept(id)).toMatchObject({ agreement: 'agreement', year: null, until: null });
  });

  test.each([
    [{ agreementYear: 2022 }, { agreementYear: '2200' }, 'agreementYear', 'year_too_late'],
    [{ agreementYear: 2022 }, { agreementYear: '1750' }, 'agreementYear', 'year_too_early'],
    [{ agreementYear: 2022 }, { agreementYear: 'ooit' }, 'agreementYear', 'not_a_year'],
    [{ agreementYear: 2022 }, { agreementYear: '2\u00000' }, 'agreementYear', 'not_a_year'],
    [{ agreementUntil: '2026-12-31' }, { agreementUntil: '2021-12-31' }, 'agreementUntil', 'ends_before_signing'],
    [{ agreementUntil: '2026-12-31' }, { agreementUntil: '2026-02-30' }, 'agreementUntil', 'no_such_day'],
    [{ agreementUntil: '2026-12-31' }, { agreementUntil: '+12026-01-01' }, 'agreementUntil', 'not_a_day'],
    [{ agreementUntil: '2026-12-31' }, { agreementUntil: '9999-01-01' }, 'agreementUntil', 'year_too_late'],
    [{ agreementUntil: '2026-12-31' }, { agreementUntil: '1899-12-31' }, 'agreementUntil', 'year_too_early'],
    [{ agreement: 'agreement' }, { agreement: 'handshake' }, 'agreement', 'unknown_choice'],
    [{ rhythmYears: null }, { rhythmYears: '5' }, 'rhythmYears', 'unknown_choice'],
    [{ rhythmYears: null }, { rhythmYears: '\ud800' }, 'rhythmYears', 'unknown_choice'],
  ])('from %j to %j is refused beside its field', async (base, change, field, code) => {
    const { id, say } = await signed();
    expect(await say(base, change)).toMatchObject({ ok: false, code: 'invalid', fields: { [field]: { code } } });
    expect(await kept(id)).toEqual({ agreement: 'agreement', year: 2022, until: '2026-12-31', rhythm: null });
  });

  test('a year of signing after the end is said beside the year', async () => {
    const { say } = await signed();
    must(await say({ agreementUntil: '2026-12-31' }, { agreementUntil: '2023-06-30' }));
    expect(await say({ agreementYear: 2022 }, { agreementYear: '2024' })).toMatchObject({
      fields: { agreementYear: { code: 'ends_before_signing' } },
    });
  });

  test('an agreement does not end before the partnership begins, whichever of the two is said last', async () => {
    const { id, say, correct } = await signed();
    must(await say({ agreementYear: 2022 }, { agreementYear: '' }));
    expect(await say({ agreementUntil: '2026-12-31' }, { agreementUntil: '2009-12-31' })).toMatchObject({
      fields: { agreementUntil: { code: 'ends_before_start' } },
    });
    expect(await correct('2010', '1/2027')).toMatchObject({ fields: { since: { code: 'start_after_agreement' } } });
    expect(await kept(id)).toMatchObject({ until: '2026-12-31' });
    must(await correct('2010', '31/12/2026'));
  });

  test('an end sent for what became a charter meanwhile is refused', async () => {
    const { id, say } = await signed();
    must(await say({ agreement: 'agreement' }, { agreement: 'charter' }));
    expect(await say({ agreementUntil: '' }, { agreementUntil: '2030-01-01' })).toMatchObject({
      fields: { agreementUntil: { code: 'fits_no_longer' } },
    });
    expect(await kept(id)).toMatchObject({ agreement: 'charter', until: null });
  });
});

describe('together', () => {
  test('two people on two facts: both stay', async () => {
    const { id, say } = await signed();
    const answers = await Promise.all([
      say({ rhythmYears: '' }, { rhythmYears: '3' }),
      say({ agreementUntil: '2026-12-31' }, { agreementUntil: '2027-12-31' }),
      say({ agreementYear: '2022' }, { agreementYear: '2021' }),
    ]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await kept(id)).toEqual({ agreement: 'agreement', year: 2021, until: '2027-12-31', rhythm: 3 });
  });

  test('two people on one fact: the second hears of it', async () => {
    const { say } = await signed();
    must(await say({ rhythmYears: '' }, { rhythmYears: '1' }));
    expect(await say({ rhythmYears: '' }, { rhythmYears: '2' })).toEqual({
      ok: false,
      code: 'conflict',
      conflicts: { rhythmYears: { theirs: 1, yours: 2 } },
    });
  });
});

describe('who may', () => {
  test('a reader, a participant, an invited one and a stranger change nothing', async () => {
    const { id, lead, participant, invited, stranger } = await jointPartnership();
    const input = { partnershipId: id, base: NOTHING, change: AGREED };
    await expect(describePartnership(...at(asReader(lead), lead), input)).rejects.toMatchObject({ code: 'forbidden' });
    for (const municipality of [participant, invited, stranger] satisfies OwnMunicipality[]) {
      const answer = await describePartnership(...at(asCoordinator(municipality), municipality), input);
      expect(answer).toMatchObject({ ok: false, code: 'not_found' });
    }
    expect(await kept(id)).toMatchObject({ agreement: null });
  });

  test('of a withdrawn entry nothing changes any more', async () => {
    const { id, municipality, say } = await signed();
    await withdraw({ id, municipality });
    expect(await say({ rhythmYears: '' }, { rhythmYears: '1' })).toMatchObject({ ok: false, code: 'not_found' });
  });
});

import { describe, expect, test } from 'vitest';
import { removeAppealText, setAppealText } from '@/lib/domain/regulations/commands/appeal';
import { listAppealTexts } from '@/lib/domain/regulations/queries/page';
import { withActor } from '@/lib/platform/auth/reader';
import { onDay } from '@/lib/platform/clock';
import { must } from '@/lib/platform/result';
import { employed } from '../../support/employed';
import { at, atVvsg } from '../../support/people';
import { aCouncil } from '../../support/regulations';

const TODAY = '2026-11-24';
const onToday = <T>(work: () => Promise<T>) => onDay(TODAY, work);
const none = { text: '' };

describe('how one goes against a decision', () => {
  test('is empty at first, noted from a day on, worded otherwise as long as that is not past, and taken away before it is used', async () => {
    const { by } = await aCouncil();
    const read = () => withActor(...by, listAppealTexts);
    expect(await read()).toEqual([]);
    await onToday(async () => {
      must(await setAppealText(...by, { fromDate: TODAY, base: none, text: 'Binnen zestig dagen' }));
      must(await setAppealText(...by, { fromDate: '1 januari 2027', base: none, text: 'Binnen dertig dagen' }));
      expect(await setAppealText(...by, { fromDate: TODAY, base: none, text: 'Anders' })).toMatchObject({
        code: 'conflict',
        conflicts: { text: { theirs: 'Binnen zestig dagen' } },
      });
      must(await setAppealText(...by, { fromDate: TODAY, base: { text: 'Binnen zestig dagen' }, text: 'Binnen 60 dagen' }));
      expect(await read()).toEqual([
        { fromDate: '2027-01-01', text: 'Binnen dertig dagen' },
        { fromDate: TODAY, text: 'Binnen 60 dagen' },
      ]);
      expect(await removeAppealText(...by, { fromDate: TODAY, base: { text: 'Binnen 60 dagen' } })).toMatchObject({
        code: 'appeal_in_use',
      });
      expect(await removeAppealText(...by, { fromDate: '2027-01-01', base: { text: 'Anders' } })).toMatchObject({ code: 'conflict' });
      must(await removeAppealText(...by, { fromDate: '2027-01-01', base: { text: 'Binnen dertig dagen' } }));
      expect(await removeAppealText(...by, { fromDate: '2027-01-01', base: none })).toMatchObject({ unchanged: true });
    });
    expect(await read()).toHaveLength(1);
  });

  test('of two who note the first text for one day at once one is told', async () => {
    const { by } = await aCouncil();
    const set = (text: string) => onToday(() => setAppealText(...by, { fromDate: TODAY, base: none, text }));
    const answers = await Promise.all([set('Een'), set('Ander')]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'conflict' });
  });

  test.each([
    [{ fromDate: '23/11/2026' }, 'fromDate', 'appeal_day_past'],
    [{ fromDate: '30/2/2027' }, 'fromDate', 'no_such_day'],
    [{ fromDate: '1/1/19999' }, 'fromDate', 'not_a_day'],
    [{ fromDate: '1/1/2099' }, 'fromDate', 'year_too_late'],
    [{ text: ' \u200b' }, 'text', 'required'],
    [{ text: 'x'.repeat(20_001) }, 'text', 'too_long'],
  ])('%j is refused', async (wrong, field, code) => {
    const { by } = await aCouncil();
    const answer = await onToday(() => setAppealText(...by, { fromDate: TODAY, base: none, text: 'Tekst', ...wrong }));
    expect(answer).toMatchObject({ code: 'invalid', fields: { [field]: { code } } });
  });

  test('is noted by who handles grants, and read by whoever works there; nobody else', async () => {
    const { municipality, by } = await aCouncil();
    const input = { fromDate: TODAY, base: none, text: 'Tekst' };
    must(await onToday(async () => setAppealText(...at(await employed(municipality, 'grant_handler'), municipality), input)));
    for (const role of ['editor', 'reader', 'board_member'] as const)
      await expect(
        onToday(async () => setAppealText(...at(await employed(municipality, role), municipality), input)),
      ).rejects.toMatchObject({
        code: 'forbidden',
      });
    expect(await withActor(...at(await employed(municipality, 'reader'), municipality), listAppealTexts)).toHaveLength(1);
    expect(await withActor(...(await aCouncil()).by, listAppealTexts)).toEqual([]);
    await expect(withActor(...at(atVvsg('adviser'), municipality), listAppealTexts)).rejects.toThrow();
    expect(await withActor(...by, listAppealTexts)).toHaveLength(1);
  });
});

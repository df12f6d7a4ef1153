import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adoptVersion, endVersion } from '@/lib/domain/regulations/commands/adopting';
import { discardVersion, pasteText, setSwitch, startVersion, unsetSwitch } from '@/lib/domain/regulations/commands/drafting';
import { renameRegulation } from '@/lib/domain/regulations/commands/naming';
import { markOf } from '@/lib/domain/regulations/queries/parts';
import { versionOn } from '@/lib/domain/regulations/rules/versions';
import { must } from '@/lib/platform/result';
import { adopted, choose, draftIn } from '../../support/adopted-regulation';
import { anySwitches } from '../../support/any-switches';
import { asRole, rows } from '../../support/database';
import { employed } from '../../support/employed';
import { at } from '../../support/people';
import { aCouncil, aRegulation, type By, regulationOf, textOf } from '../../support/regulations';

const codeOf = (answer: { readonly ok: boolean; readonly code?: string; readonly fields?: Readonly<Record<string, { code: string }>> }) =>
  answer.ok ? 'done' : (Object.values(answer.fields ?? {})[0]?.code ?? answer.code);

/** A draft with a text, ready for the council. */
async function ready(by: By, name?: string) {
  const id = await aRegulation(by, name);
  const { id: versionId, textMark: mark } = await draftIn(by, id);
  must(await pasteText(...by, { versionId, base: { mark }, text: 'Artikel 1' }));
  return { id, versionId };
}

const decision = { councilDate: '24 maart 2025', councilNumber: '2025-GR-036', inForceFrom: '24/3/2025' };

describe('adopting', () => {
  test('is noted by a coordinator, and by nobody who only handles grants', async () => {
    const { municipality, by } = await aCouncil();
    const { id, versionId } = await ready(by);
    const handler = at(await employed(municipality, 'grant_handler'), municipality);
    await expect(adoptVersion(...handler, { versionId, ...decision })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await adoptVersion(...(await aCouncil()).by, { versionId, ...decision })).toMatchObject({ code: 'not_found' });
    expect(must(await adoptVersion(...by, { versionId, ...decision }))).toEqual({ ended: null });
    expect((await regulationOf(by, id))?.versions).toMatchObject([
      { no: 1, state: 'adopted', councilDate: '2025-03-24', councilNumber: '2025-GR-036', inForceFrom: '2025-03-24', inForceUntil: null },
    ]);
    expect(await adoptVersion(...by, { versionId, ...decision })).toMatchObject({ code: 'step_not_allowed' });
  });

  test.each([
    [{ councilDate: '30 februari 2025' }, 'no_such_day'],
    [{ councilDate: '1/1/19999' }, 'not_a_day'],
    [{ councilDate: '' }, 'required'],
    [{ councilDate: '2999-01-01', inForceFrom: '2999-01-01' }, 'council_day_to_come'],
    [{ inForceFrom: '23/3/2025' }, 'in_force_before_council'],
    [{ inForceFrom: '1/1/2199' }, 'year_too_late'],
    [{ councilNumber: '\u200b ' }, 'required'],
    [{ councilNumber: 'x'.repeat(61) }, 'too_long'],
  ])('%j is refused', async (wrong, code) => {
    const { by } = await aCouncil();
    const { versionId } = await ready(by);
    expect(codeOf(await adoptVersion(...by, { versionId, ...decision, ...wrong }))).toBe(code);
  });

  test('asks for a text, and for choices that do not contradict each other', async () => {
    const { by } = await aCouncil();
    const id = await aRegulation(by);
    const { id: versionId } = await draftIn(by, id);
    expect(await adoptVersion(...by, { versionId, ...decision })).toMatchObject({ code: 'text_missing' });
    must(await pasteText(...by, { versionId, base: { mark: markOf('') }, text: '<b>Artikel 1</b>' }));
    must(await choose(by, id, { switch: 'amount', maximum: '', share: '75' }));
    must(await choose(by, id, { switch: 'annexes', request: ['plan'], report: [] }));
    expect(await adoptVersion(...by, { versionId, ...decision })).toMatchObject({ code: 'choices_contradict' });
    must(await choose(by, id, { switch: 'annexes', request: ['plan', 'budget'], report: [] }));
    must(await adoptVersion(...by, { versionId, ...decision }));
  });

  test('ends what held before on the day before; on each day one version holds', async () => {
    const { by } = await aCouncil();
    const id = await aRegulation(by);
    await adopted(by, id, '2023-04-01');
    must(await startVersion(...by, { regulationId: id }));
    const { id: versionId } = await draftIn(by, id);
    const at24 = { versionId, councilDate: '2023-03-27', councilNumber: '8' };
    expect(codeOf(await adoptVersion(...by, { ...at24, inForceFrom: '2023-04-01' }))).toBe('in_force_before_version');
    expect(await adopted(by, id, '2025-03-24')).toEqual({ ended: { no: 1, lastDay: '2025-03-23' } });
    const versions = (await regulationOf(by, id))?.versions ?? [];
    expect(versions.map(({ inForceFrom, inForceUntil }) => [inForceFrom, inForceUntil])).toEqual([
      ['2023-04-01', '2025-03-23'],
      ['2025-03-24', null],
    ]);
    expect(['2025-03-23', '2025-03-24'].map((day) => versionOn(versions, day)?.no)).toEqual([1, 2]);
  });
});

describe('the last day', () => {
  test('is noted, put right and taken away again, by a coordinator and as it was seen', async () => {
    const { municipality, by } = await aCouncil();
    const id = await aRegulation(by);
    await adopted(by, id, '2025-03-24');
    const versionId = (await regulationOf(by, id))?.versions[0]?.id;
    const end = (base: string | null, inForceUntil: string | null, who = by) =>
      endVersion(...who, { versionId, base: { inForceUntil: base }, change: { inForceUntil } });
    const handler = at(await employed(municipality, 'grant_handler'), municipality);
    await expect(end(null, '2026-12-31', handler)).rejects.toMatchObject({ code: 'forbidden' });
    expect(codeOf(await end(null, '23 maart 2025'))).toBe('ends_before_in_force');
    expect(codeOf(await end(null, '30 februari 2026'))).toBe('no_such_day');
    must(await end(null, '31 december 2026'));
    expect(await end(null, '2027-12-31')).toMatchObject({ code: 'conflict', conflicts: { inForceUntil: { theirs: '2026-12-31' } } });
    must(await end('31 december 2026', ''));
    expect((await regulationOf(by, id))?.versions[0]?.inForceUntil).toBeNull();
  });
});

describe('what was adopted', () => {
  test('changes by no command', async () => {
    const { by } = await aCouncil();
    const id = await aRegulation(by);
    must(await choose(by, id, { switch: 'home_activity', article: '4' }));
    await adopted(by, id, '2025-03-24');
    const read = async () => {
      const version = (await regulationOf(by, id))?.versions[0];
      return { version, text: await textOf(by, version?.id ?? '') };
    };
    const before = await read();
    const versionId = before.version?.id ?? '';
    const base = '{"article":"4"}';
    const seen = { text: before.version?.textMark ?? '', switches: markOf(JSON.stringify(before.version?.switches)) };
    const refused = { code: 'version_adopted' };
    expect(await pasteText(...by, { versionId, base: { mark: seen.text }, text: 'Anders' })).toMatchObject(refused);
    expect(await setSwitch(...by, { versionId, switch: 'home_activity', base, article: '5' })).toMatchObject(refused);
    expect(await unsetSwitch(...by, { versionId, switch: 'home_activity', base })).toMatchObject(refused);
    expect(await discardVersion(...by, { versionId, seen })).toMatchObject(refused);
    expect(await adoptVersion(...by, { versionId, ...decision })).toMatchObject({ code: 'step_not_allowed' });
    must(await renameRegulation(...by, { regulationId: id, base: { name: 'Projecten in het Zuiden' }, change: { name: 'Anders' } }));
    must(await startVersion(...by, { regulationId: id }));
    expect(await read()).toEqual(before);
  });

  test.each([
    ["text = 'Anders'"],
    ["switches = '{}'"],
    ["council_number = '9'"],
    ["council_date = '2020-01-01'"],
    ["in_force_from = '2020-01-01'"],
    ["state = 'draft'"],
    ['no = 9'],
  ])('changes by no statement: %s', async (set) => {
    const { municipality, coordinator, by } = await aCouncil();
    const id = await aRegulation(by);
    must(await choose(by, id, { switch: 'home_activity' }));
    await adopted(by, id, '2025-03-24');
    const update = `update regulation_versions set ${set} where regulation_id = $1 returning 1`;
    const asTenant = asRole(
      'tweespan_tenant',
      municipality.id,
      async (run) => {
        await run("select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')");
        return run(update, [id]);
      },
      coordinator.userId,
    );
    await expect(asTenant).rejects.toThrow(/stays as it is|goes from|permission denied/);
    const asOwner = rows(
      `with e as (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) ${update.replace('where', 'from e where')}`,
      [id],
    );
    await expect(asOwner).rejects.toThrow(/stays as it is|goes from/);
  });

  test('goes by no statement', async () => {
    const { municipality, coordinator, by } = await aCouncil();
    const id = await aRegulation(by);
    await adopted(by, id, '2025-03-24');
    const remove = asRole(
      'tweespan_tenant',
      municipality.id,
      async (run) => {
        await run("select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')");
        return run('delete from regulation_versions where regulation_id = $1 returning 1', [id]);
      },
      coordinator.userId,
    );
    await expect(remove).rejects.toThrow(/stays as it is/);
  });
});

test('any switches that can be kept are read back the same from the database', async () => {
  const { municipality, by } = await aCouncil();
  const id = await aRegulation(by);
  const { id: versionId } = await draftIn(by, id);
  await fc.assert(
    fc.asyncProperty(anySwitches, async (switches) => {
      // A database holds no NUL and no half of a sign; what is typed is cleaned of them before.
      const kept = JSON.parse(
        JSON.stringify(switches, (_, value) => (typeof value === 'string' ? value.replaceAll('\u0000', 'x').toWellFormed() : value)),
      );
      await rows(
        `with e as (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', ''))
         update regulation_versions set switches = $1::text::jsonb from e where id = $2::uuid and municipality_id = $3::uuid`,
        [JSON.stringify(kept), versionId, municipality.id],
      );
      expect((await draftIn(by, id)).switches).toEqual(kept);
    }),
    { numRuns: 25 },
  );
});

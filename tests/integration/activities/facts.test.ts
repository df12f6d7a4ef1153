import { describe, expect, test } from 'vitest';
import { changeActivity, dateActivity, moveActivity } from '@/lib/domain/activities/commands/changing';
import { changeActivityTexts, noteActivity } from '@/lib/domain/activities/commands/writing';
import { must } from '@/lib/platform/result';
import { activityHistory, activityOf, aVisit } from '../../support/activities';
import { byCoordinator } from '../../support/partners';
import { aMunicipality, asEditor, asReader, at, atVvsg, withRole } from '../../support/people';
import { jointPartnership } from '../../support/worlds';

describe('an activity', () => {
  test('is changed field by field; who was first is a conflict, and nothing new is no change', async () => {
    const municipality = await aMunicipality();
    const activityId = await aVisit(municipality);
    const editor = at(asEditor(municipality), municipality);
    const rename = (from: string, to: string) => changeActivity(...editor, { activityId, base: { title: from }, change: { title: to } });
    must(await rename('Werkbezoek', 'Werkbezoek aan Dogbo'));
    expect(await rename('Werkbezoek', 'Anders')).toMatchObject({
      code: 'conflict',
      conflicts: { title: { theirs: 'Werkbezoek aan Dogbo' } },
    });
    expect(await rename('Werkbezoek', 'Werkbezoek aan Dogbo')).toMatchObject({ unchanged: true });
    expect(await changeActivity(...editor, { activityId, base: { kind: 'working_visit' }, change: { kind: 'nonsense' } })).toMatchObject({
      fields: { kind: { code: 'choose_kind' } },
    });
    expect(await activityOf(municipality, activityId)).toMatchObject({ title: 'Werkbezoek aan Dogbo', kind: 'working_visit' });
  });

  test('took place when somebody says so, of a day that has begun; one that did not take place says why, until it is planned again', async () => {
    const municipality = await aMunicipality();
    const by = byCoordinator(municipality);
    const activityId = await aVisit(municipality);
    const say = (from: string, change: object) => changeActivity(...by, { activityId, base: { status: from, cause: null }, change });
    expect(await say('planned', { status: 'done' })).toMatchObject({ fields: { status: { code: 'done_needs_a_day' } } });
    expect(await say('planned', { status: 'cancelled', cause: 'visa_refused' })).toMatchObject({
      fields: { status: { code: 'cancelled_needs_a_day' } },
    });
    must(
      await dateActivity(...by, {
        activityId,
        base: { from: null, until: null },
        change: { from: '7 april 2026', until: '17 april 2026' },
      }),
    );
    expect(await say('planned', { status: 'cancelled' })).toMatchObject({ fields: { cause: { code: 'choose_why_not' } } });
    expect(await say('planned', { status: 'cancelled', cause: 'nonsense' })).toMatchObject({
      fields: { cause: { code: 'choose_why_not' } },
    });
    must(await say('planned', { status: 'cancelled', cause: 'visa_refused' }));
    expect(await activityOf(municipality, activityId)).toMatchObject({
      status: 'cancelled',
      cause: 'visa_refused',
      causeName: expect.any(String),
    });
    must(await say('cancelled', { status: 'done' }));
    expect(await activityOf(municipality, activityId)).toMatchObject({ status: 'done', cause: null, causeName: null });
    expect(
      await dateActivity(...by, { activityId, base: { from: '2026-04-07', until: '2026-04-17' }, change: { from: null, until: null } }),
    ).toMatchObject({
      fields: { from: { code: 'done_needs_a_day' } },
    });
  });

  test('of more than a year from day to day is a typing error: it stays as it was', async () => {
    const municipality = await aMunicipality();
    const activityId = await aVisit(municipality, { from: '2026-01-01' });
    const days = { base: { from: '2026-01-01', until: null }, change: { until: '4 februari 2027' } };
    expect(await dateActivity(...byCoordinator(municipality), { activityId, ...days })).toMatchObject({
      code: 'invalid',
      fields: { until: { code: 'too_many_days', values: { days: 400 } } },
    });
    expect(await activityOf(municipality, activityId)).toMatchObject({ firstDay: '2026-01-01', lastDay: '2026-01-01' });
  });

  test('has hours of a day, which go when the day is no longer known', async () => {
    const municipality = await aMunicipality();
    const by = byCoordinator(municipality);
    const activityId = await aVisit(municipality);
    const hour = (name: 'fromTime' | 'untilTime', typed: string) =>
      changeActivity(...by, { activityId, base: { [name]: '' }, change: { [name]: typed } });
    expect(await hour('fromTime', '14.30')).toMatchObject({ fields: { fromTime: { code: 'hours_ask_a_day' } } });
    must(await dateActivity(...by, { activityId, base: { from: null }, change: { from: '16/10/2026' } }));
    expect(await hour('fromTime', 'half drie')).toMatchObject({ fields: { fromTime: { code: 'not_an_hour' } } });
    must(await hour('fromTime', '14u30'));
    expect(await hour('untilTime', '9')).toMatchObject({ fields: { untilTime: { code: 'ends_before_begin' } } });
    must(await hour('untilTime', '16'));
    expect(await activityOf(municipality, activityId)).toMatchObject({ fromTime: '14:30', untilTime: '16:00' });
    must(await dateActivity(...by, { activityId, base: { from: '16 oktober 2026' }, change: { from: 'oktober 2026' } }));
    expect(await activityOf(municipality, activityId)).toMatchObject({
      firstDay: '2026-10-01',
      lastDay: '2026-10-31',
      precision: 'month',
      fromTime: null,
      untilTime: null,
    });
    expect(await dateActivity(...by, { activityId, base: { from: '16 oktober 2026' }, change: { from: '2026' } })).toMatchObject({
      code: 'conflict',
    });
  });

  test('is moved without its place, which stays with its setting, and online it is nowhere', async () => {
    const municipality = await aMunicipality();
    const by = byCoordinator(municipality);
    const activityId = await aVisit(municipality, { place: { name: 'Dogbo', country: 'BJ' } });
    const placeId = (await activityOf(municipality, activityId))?.placeId ?? null;
    must(await moveActivity(...by, { activityId, base: { setting: 'at_partner', placeId }, setting: 'third_place' }));
    expect(await activityOf(municipality, activityId)).toMatchObject({ setting: 'third_place', place: null });
    const somewhere = { activityId, base: { setting: 'third_place', placeId: null }, setting: 'third_place' };
    must(await moveActivity(...by, { ...somewhere, place: { name: 'Dogbo', country: 'BJ' } }));
    expect(await moveActivity(...by, { ...somewhere, base: { setting: 'third_place', placeId } })).toMatchObject({ unchanged: true });
    expect(await activityOf(municipality, activityId)).toMatchObject({
      setting: 'third_place',
      place: { name: 'Dogbo', country: 'Benin' },
    });
    expect(await moveActivity(...by, { activityId, base: { setting: 'at_partner', placeId }, setting: 'with_us' })).toMatchObject({
      code: 'conflict',
    });
    must(
      await moveActivity(...by, {
        activityId,
        base: { setting: 'third_place', placeId },
        setting: 'online',
        place: { name: 'Cotonou', country: 'BJ' },
      }),
    );
    expect(await activityOf(municipality, activityId)).toMatchObject({ setting: 'online', place: null });
  });

  test('is described in words, and noted about; both keep who was first', async () => {
    const municipality = await aMunicipality();
    const by = byCoordinator(municipality);
    const activityId = await aVisit(municipality);
    must(await changeActivityTexts(...by, { activityId, base: { description: '' }, change: { description: 'Om te leren.' } }));
    must(await changeActivityTexts(...by, { activityId, base: { venue: '' }, change: { venue: 'Jeugdhuis' } }));
    expect(await changeActivityTexts(...by, { activityId, base: { venue: '' }, change: { venue: 'Stadhuis' } })).toMatchObject({
      code: 'conflict',
    });
    must(await noteActivity(...by, { activityId, base: { fileAt: '' }, change: { fileAt: 'kast 3' } }));
    expect(await noteActivity(...by, { activityId, base: { fileAt: '' }, change: { fileAt: 'kast 4' } })).toMatchObject({
      code: 'conflict',
    });
    expect(await activityOf(municipality, activityId)).toMatchObject({
      texts: { description: 'Om te leren.', venue: 'Jeugdhuis' },
      notes: { notes: '', agreementAt: '', fileAt: 'kast 3' },
    });
  });

  test('is changed by who edits in the municipality that recorded it, and by nobody else', async () => {
    const { id, lead, participant, stranger } = await jointPartnership();
    const activityId = await aVisit(lead, { partnershipIds: [id] });
    const change = { activityId, base: { title: 'Werkbezoek' }, change: { title: 'Gekaapt' } };
    for (const other of [participant, stranger]) {
      expect(await changeActivity(...byCoordinator(other), change)).toMatchObject({ code: 'not_found' });
      expect(
        await moveActivity(...byCoordinator(other), { activityId, base: { setting: 'at_partner', placeId: null }, setting: 'online' }),
      ).toMatchObject({ code: 'not_found' });
      expect(await dateActivity(...byCoordinator(other), { activityId, base: {}, change: { from: '2026' } })).toMatchObject({
        code: 'not_found',
      });
      expect(await changeActivityTexts(...byCoordinator(other), { activityId, base: {}, change: { venue: 'x' } })).toMatchObject({
        code: 'not_found',
      });
    }
    const note = { activityId, base: { notes: '' }, change: { notes: 'Voor ons.' } };
    must(await noteActivity(...byCoordinator(participant), note));
    expect(await noteActivity(...byCoordinator(stranger), note)).toMatchObject({ code: 'not_found' });
    expect((await activityOf(lead, activityId))?.notes).toMatchObject({ notes: '' });
    expect(await activityOf(participant, activityId)).toMatchObject({ title: 'Werkbezoek', notes: { notes: 'Voor ons.' } });
    for (const actor of [asReader(lead), withRole(lead, 'board_chair'), atVvsg('administrator')])
      await expect(changeActivity(...at(actor, lead), change)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('tells what was done with it, by whom', async () => {
    const municipality = await aMunicipality();
    const by = byCoordinator(municipality);
    const activityId = await aVisit(municipality);
    must(await dateActivity(...by, { activityId, base: { from: null }, change: { from: '2026-04-07' } }));
    must(await changeActivityTexts(...by, { activityId, base: { venue: '' }, change: { venue: 'Jeugdhuis' } }));
    const history = await activityHistory(municipality, activityId);
    expect(history.map(({ command }) => command)).toEqual(['changeActivityTexts', 'dateActivity', 'addActivity']);
    expect(history[0]?.changes).toContainEqual({ table: 'activity_texts', field: 'venue', from: '', to: 'Jeugdhuis' });
    expect(history[1]?.changes).toContainEqual({ table: 'activities', field: 'first_day', from: null, to: '2026-04-07' });
  });
});

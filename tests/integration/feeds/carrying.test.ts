import { describe, expect, test } from 'vitest';
import type { MunicipalRole } from '@/lib/domain/access/rules';
import { leavePartnership } from '@/lib/domain/partnerships/commands/participation';
import { confirmYear } from '@/lib/domain/resources/commands/confirming';
import { platformScope } from '@/lib/platform/auth/scope';
import { must } from '@/lib/platform/result';
import { rows } from '../../support/database';
import { activity, feedOf, read, titles, worker } from '../../support/feeds';
import { asCoordinator, at, atVvsg } from '../../support/people';
import { own, partnership, record } from '../../support/recording';
import { activePartnership, jointPartnership, withdraw } from '../../support/worlds';

const administrator = atVvsg('administrator');
const _VVSG = [administrator, platformScope(administrator)] as const;

describe('an agenda carries', () => {
  test('nothing of another municipality, and of a partnership what all who take part do there', async () => {
    const { id, lead, participant, stranger } = await jointPartnership();
    const { token } = await feedOf(await worker(participant), participant);
    const { token: ofOne } = await feedOf(await worker(participant), participant, id);
    await activity(lead, { title: 'Samen', partnershipIds: [id] });
    await activity(lead, { title: 'Van de trekker alleen', approaches: ['indirect'] });
    await activity(participant, { title: 'Van ons alleen', approaches: ['indirect'] });
    await activity(stranger, { title: 'Van een vreemde', approaches: ['indirect'] });
    expect(await titles(token)).toEqual(['Samen', 'Van ons alleen']);
    expect(await titles(ofOne)).toEqual(['Samen']);
    must(await leavePartnership(...at(asCoordinator(participant), participant), { partnershipId: id, year: 2026 }));
    expect(await titles(token)).toEqual(['Van ons alleen']);
    expect(await titles(ofOne)).toEqual([]);
  });

  test('nothing that belongs only to a partnership that was withdrawn', async () => {
    const { id, municipality } = await activePartnership();
    const { token } = await feedOf(await worker(municipality), municipality);
    await activity(municipality, { title: 'Alleen daarvan', partnershipIds: [id] });
    await activity(municipality, { title: 'Ook anders', partnershipIds: [id], approaches: ['indirect'] });
    expect(await titles(token)).toEqual(['Alleen daarvan', 'Ook anders']);
    await withdraw({ id, municipality });
    expect(await titles(token)).toEqual(['Ook anders']);
  });

  test('days and hours, what was cancelled, and not what has no day or was withdrawn', async () => {
    const { id, title, municipality } = await activePartnership();
    const { token } = await feedOf(await worker(municipality), municipality, id);
    const of = { partnershipIds: [id] };
    const trip = await activity(municipality, { ...of, title: 'Reis', setting: 'at_partner', from: '2028-02-28', until: '2028-02-29' });
    const market = await activity(municipality, { ...of, title: 'Markt', setting: 'at_home', from: '2026-03-29' });
    const talk = await activity(municipality, { ...of, title: 'Gesprek', from: '2026-10-25' });
    await activity(municipality, { ...of, title: 'In mei', from: '2026-05' });
    await activity(municipality, { ...of, title: 'In 2026', from: '2026' });
    await activity(municipality, { ...of, title: 'Ooit', from: null });
    await activity(municipality, { ...of, title: 'Lang geleden', from: '2019-05-04' });
    const mistake = await activity(municipality, { ...of, title: 'Vergissing' });
    const write = (statement: string, values: string[]) =>
      rows(`with e as (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', '')) ${statement}`, values);
    await write("update activities set from_time = '10:00', until_time = '12:00' from e where id = any (array[$1, $2]::uuid[])", [
      market.id,
      talk.id,
    ]);
    await write("update activities set status = 'cancelled', cause = 'visa' from e where id = $1", [talk.id]);
    await write("update activities set withdrawn_on = '2026-05-05' from e where id = $1", [mistake.id]);
    const room = 'https://x.example/nl/m/y';
    expect(await read(token)).toEqual([
      {
        uid: `activity-${trip.id}@tweespan`,
        summary: 'Reis',
        description: `werkbezoek\n${title}`,
        location: 'Dogbo',
        span: ['2028-02-28', '2028-03-01'],
        status: 'CONFIRMED',
        url: `${room}/activities/${trip.id}`,
      },
      expect.objectContaining({
        summary: 'Afgelast: Gesprek',
        location: 'online',
        span: ['2026-10-25T09:00:00.000Z', '2026-10-25T11:00:00.000Z'],
        status: 'CANCELLED',
      }),
      expect.objectContaining({
        summary: 'Markt',
        location: municipality.name,
        span: ['2026-03-29T08:00:00.000Z', '2026-03-29T10:00:00.000Z'],
      }),
    ]);
  });

  test('when an agreement ends, and to who records years those that are to be confirmed', async () => {
    const { id, title, municipality, coordinator } = await activePartnership();
    const by = at(coordinator, municipality);
    for (const year of [2025, 2026]) must(await record(coordinator, municipality, partnership(id), [own('1000')], { year }));
    await rows(
      `with e as (select begin_event(gen_random_uuid(), now(), 'try', null, 'test', ''))
       update partnerships set agreement = 'agreement', agreement_until = '2028-02-29' from e where id = $1`,
      [id],
    );
    const summaries = async (role: MunicipalRole, partnershipId: string | null) =>
      (await read((await feedOf(await worker(municipality, role), municipality, partnershipId)).token))?.map(({ summary, span }) => [
        summary,
        span[0],
      ]);
    const ends = [`Loopt af: ${title}`, '2028-02-29'];
    const [last, running] = [
      ['Bevestigen: 2025', '2026-01-01'],
      ['Bevestigen: 2026', '2027-01-01'],
    ];
    expect(await summaries('editor', null)).toEqual([ends, last, running]);
    must(await confirmYear(...by, { year: 2025 }));
    expect(await summaries('editor', null)).toEqual([ends, running]);
    expect(await summaries('reader', null)).toEqual([ends]);
    expect(await summaries('coordinator', id)).toEqual([ends]);
  });
});

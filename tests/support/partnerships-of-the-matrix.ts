import { randomUUID } from 'node:crypto';
import { callAction } from './call-action';
import type { Doors } from './doors';

/** A partnership of Deinze alone, which no other test opens: withdrawn already or not. */
export async function aPartnershipOfItsOwn(doors: Doors, origin: string, { isWithdrawn }: { isWithdrawn: boolean }): Promise<string> {
  const ask = (name: string, input: object) =>
    callAction(doors, 'coordinator', name, ['deinze', input], '/nl/m/deinze/partnerships/new', origin);
  const place = { name: `Proefstad ${randomUUID()}`, country: 'FR' };
  const { value } = await ask('registerPartnershipAction', {
    approach: 'twinning',
    places: [place],
    since: '2001',
    formality: 'partnership',
    title: 'Proef',
  });
  const id = String((value as { id?: unknown } | undefined)?.id);
  if (isWithdrawn)
    await callAction(
      doors,
      'coordinator',
      'withdrawPartnershipAction',
      ['deinze', { partnershipId: id, reason: 'Proef' }],
      `/nl/m/deinze/partnerships/${id}/facts`,
      origin,
    );
  return id;
}

/** The first state and the first approach of the joint partnership, as its page sends them to the browser. */
export async function firstEntries({ doorOf, partnership }: Doors): Promise<{ state: string; period: string }> {
  const text = await (await doorOf('coordinator').get(`/nl/m/deinze/partnerships/${partnership}/facts`)).text();
  const idIn = (list: string) => new RegExp(`${list}\\\\?":\\[\\{\\\\?"id\\\\?":\\\\?"([0-9a-f-]{36})`).exec(text)?.[1] ?? '';
  return { state: idIn('lifeCycles'), period: idIn('approachPeriods') };
}

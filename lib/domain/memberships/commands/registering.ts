import { randomUUID } from 'node:crypto';
import { memberships } from '@/db/schema';
import { sinceColumns } from '@/db/schema/since';
import { command } from '@/lib/platform/command';
import { done, invalid } from '@/lib/platform/result';
import { listApproaches } from '../../approaches/queries';
import { lastYear, yearOf } from '../../calendar/rules';
import { discardDraft } from '../../drafts/commands';
import { foldName } from '../../places/rules';
import { listVocabularies } from '../../vocabularies/queries';
import { listOrganisations } from '../queries';
import { registerMembershipInput } from '../schema';

/** Registers what a municipality is a member of: a network or offer of the list, or a name as it is typed. */
export const registerMembership = command({
  name: 'registerMembership',
  permission: 'edit_facts',
  within: 'municipality',
  input: registerMembershipInput,
  once: true,
  run: async ({ municipalityId, input, reader, tx, today }) => {
    const { network, offer, approach, policyField, purpose, since } = input;
    const isTyped = network === null && offer === null;
    const key = foldName(input.organisation);
    // Whoever types a name of the list in full means that one.
    const listed = (await listOrganisations(reader)).find((each) =>
      isTyped ? [each.name, each.dutchName].some((name) => foldName(name) === key) : each.network === network && each.offer === offer,
    );
    if (!isTyped && listed === undefined) return invalid('organisation', 'choose_organisation');
    if (!(await listApproaches(reader)).some(({ code }) => code === approach)) return invalid('approach', 'choose_approach');
    const { policy_field } = await listVocabularies(reader, ['policy_field']);
    if (policyField !== '' && !policy_field.some(({ code }) => code === policyField)) return invalid('policyField', 'unknown_policy_field');
    if (since !== null && yearOf(since) > lastYear(today)) return invalid('since', 'year_too_late', { maximum: lastYear(today) });

    const id = randomUUID();
    const organisation = listed?.dutchName ?? input.organisation;
    await tx.insert(memberships).values({
      id,
      municipalityId,
      network: listed?.network ?? null,
      offer: listed?.offer ?? null,
      organisation,
      sortKey: foldName(organisation),
      approach,
      policyField,
      purpose,
      ...sinceColumns(since),
    });
    const discarded = await discardDraft.inside(reader, { form: 'membership' });
    return discarded.ok ? done({ id }) : discarded;
  },
});

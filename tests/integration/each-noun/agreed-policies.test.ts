import { expect, test } from 'vitest';
import { rows } from '../../support/database';
import { isAsked, NOUNS } from '../../support/gather';
import { type Agreed, asText, functionsOf, policiesOf } from '../../support/policies-of';
import { FUNCTIONS, TABLES } from '../../support/tables';

/** What is found belongs to a noun, and stands in the file of that noun. */
async function expectAgreed(found: readonly Agreed[], owners: ReadonlyMap<string, string>, file: string) {
  const ofNoun = (noun: string) => found.filter(({ on }) => owners.get(on) === noun);
  for (const noun of NOUNS.filter((each) => isAsked(each) && ofNoun(each).length > 0))
    await expect(asText(ofNoun(noun))).toMatchFileSnapshot(`../../nouns/${noun}/${file}`);
  expect(found.filter(({ on }) => !owners.has(on))).toEqual([]);
}

/** Every policy, grant and trigger as the database itself says it: a change of any of them is a change of the `policies.txt` of a noun, seen by whoever reads it. */
test('policies and grants are exactly those that were agreed', async () => {
  await expectAgreed(await policiesOf(rows), TABLES.owners, 'policies.txt');
});

/** What a function does stands in its own file; that it changed shows in the `functions.txt` of a noun, by the hash of its body. */
test('functions are exactly those that were agreed', async () => {
  await expectAgreed(await functionsOf(rows), FUNCTIONS.owners, 'functions.txt');
});

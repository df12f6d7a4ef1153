import { expect, test } from 'vitest';
import { rows } from '../support/database';
import { functionsOf, policiesOf } from '../support/policies-of';

/** Every policy, grant and trigger as the database itself says it: a change of any of them is a change of `walls.txt`, seen by whoever reads it. */
test('policies and grants are exactly those that were agreed', async () => {
  await expect(await policiesOf(rows)).toMatchFileSnapshot('walls.txt');
});

/** What a function does stands in its own file; that it changed shows here, by the hash of its body. */
test('functions are exactly those that were agreed', async () => {
  await expect(await functionsOf(rows)).toMatchFileSnapshot('functions.txt');
});

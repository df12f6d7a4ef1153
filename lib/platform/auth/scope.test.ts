import { expect, test } from 'vitest';
import { mintActor, VISITOR } from './actor';
import { boardScope, databaseRole, municipalityScope, overseeingScope, PUBLIC_SCOPE, platformScope, SIGN_IN_SCOPE } from './scope';

const M = 'a0000000-0000-8000-8000-000000000000';
const officer = mintActor({ userId: M, roles: { [M]: ['editor'] } });
const member = mintActor({ userId: M, roles: { [M]: ['coordinator', 'board_member'] } });
const adviser = mintActor({ userId: M, platformRole: 'adviser' });
const administrator = mintActor({ userId: M, platformRole: 'administrator' });
const both = mintActor({ userId: M, platformRole: 'adviser', roles: { [M]: ['reader'] } });

test('everybody works in the database as what they are, and as no more', () => {
  const at = (actor: typeof officer) => databaseRole(actor, municipalityScope(actor, M));
  expect(at(officer)).toBe('tweespan_tenant');
  expect(at(both)).toBe('tweespan_tenant');
  expect(at(adviser)).toBe('tweespan_vvsg');
  expect(at(administrator)).toBe('tweespan_vvsg');
  expect(at(member)).toBe('tweespan_tenant');
  expect(databaseRole(member, boardScope(member, M))).toBe('tweespan_board');
  expect(databaseRole(adviser, platformScope(adviser))).toBe('tweespan_vvsg');
  expect(databaseRole(administrator, platformScope(administrator))).toBe('tweespan_admin');
  for (const actor of [adviser, administrator]) expect(databaseRole(actor, overseeingScope(actor))).toBe('tweespan_vvsg');
  for (const actor of [VISITOR, officer, adviser, administrator]) {
    expect(databaseRole(actor, PUBLIC_SCOPE)).toBe('tweespan_public');
    expect(databaseRole(actor, SIGN_IN_SCOPE)).toBe('tweespan_auth');
  }
});

test('a scope is proven or it is not there', () => {
  expect(() => municipalityScope(VISITOR, M)).toThrowError('not_found');
  expect(() => municipalityScope(officer, 'b0000000-0000-8000-8000-000000000000')).toThrowError('not_found');
  for (const actor of [VISITOR, officer, adviser, administrator, both]) {
    expect(() => boardScope(actor, M)).toThrowError('not_found');
  }
  expect(() => boardScope(member, 'b0000000-0000-8000-8000-000000000000')).toThrowError('not_found');
  expect(() => platformScope(officer)).toThrowError('not_found');
  expect(() => overseeingScope(officer)).toThrowError('not_found');
});

import { expect, test } from 'vitest';
import { mintActor } from '@/lib/platform/auth/actor';
import { MUNICIPAL_ROLES, PLATFORM_ROLES } from '../access/rules';
import { PARTICIPATION_STATES } from '../partnerships/rules/participation';
import { dialled, mayKeepConfidential, mayReadConfidential } from './rules';

const everybody = [
  ...MUNICIPAL_ROLES.map((role) => [role, mintActor({ roles: { here: [role] } })] as const),
  ...PLATFORM_ROLES.map((role) => [role, mintActor({ platformRole: role })] as const),
];
const accepted = { state: 'accepted', withdrawnOn: null } as const;

test('who reads what is confidential, and who keeps it', () => {
  const reads = everybody.filter(([, actor]) => mayReadConfidential(actor, 'here')).map(([role]) => role);
  const keeps = everybody.filter(([, actor]) => mayKeepConfidential(actor, 'here', accepted)).map(([role]) => role);
  expect(reads).toEqual(['coordinator', 'editor', 'reader']);
  expect(keeps).toEqual(['coordinator', 'editor']);
});

test('a role elsewhere counts for nothing', () => {
  const actor = mintActor({ roles: { elsewhere: ['coordinator'] } });
  expect(mayReadConfidential(actor, 'here')).toBe(false);
  expect(mayKeepConfidential(actor, 'here', accepted)).toBe(false);
});

test('it is kept while the municipality takes part, of an entry that counts', () => {
  const actor = mintActor({ roles: { here: ['coordinator'] } });
  const states = PARTICIPATION_STATES.filter((state) => mayKeepConfidential(actor, 'here', { state, withdrawnOn: null }));
  expect(states).toEqual(['accepted']);
  expect(mayKeepConfidential(actor, 'here', { state: 'accepted', withdrawnOn: '2026-01-01' })).toBe(false);
});

test.each([
  ['051 26 21 11', '051262111'],
  ['+32 (0)51 26.21.11', '+3251262111'],
  ['+229 01 97 00 00 00 (WhatsApp)', '+2290197000000'],
  ['051/26 21 11, toestel 12', '051262111'],
  ['na 18 u. op het gemeentehuis', null],
  ['', null],
])('the telephone dials %j as %j', (phone, number) => {
  expect(dialled(phone)).toBe(number);
});

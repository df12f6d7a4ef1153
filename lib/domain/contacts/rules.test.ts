import { expect, test } from 'vitest';
import { type Actor, MUNICIPAL_ROLES, PLATFORM_ROLES } from '../access/rules';
import { addressIn, dialled, mayReadConfidential } from './rules';

const actor = (roles: Actor['roles'], platformRole: Actor['platformRole'] = null) =>
  ({ userId: 'u', name: '', locale: 'nl', roles, platformRole, organisationId: null }) as unknown as Actor;
const everybody = [
  ...MUNICIPAL_ROLES.map((role) => [role, actor({ here: [role] })] as const),
  ...PLATFORM_ROLES.map((role) => [role, actor({}, role)] as const),
];

test('who reads what is confidential', () => {
  const reads = everybody.filter(([, each]) => mayReadConfidential(each, 'here')).map(([role]) => role);
  expect(reads).toEqual(['coordinator', 'editor', 'reader']);
});

test('a role elsewhere counts for nothing', () => {
  const stranger = actor({ elsewhere: ['coordinator'] });
  expect(mayReadConfidential(stranger, 'here')).toBe(false);
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

test.each([
  ['https://dossier.lokaal.example/stedenband?id=7', 'https://dossier.lokaal.example/stedenband?id=7'],
  ['http://archief/2022/14', 'http://archief/2022/14'],
  ['HTTPS://www.lokaal.example', 'https://www.lokaal.example/'],
  ['kast 3, tweede schap', null],
  ['www.lokaal.example', null],
  ['https://lokaal.example en kast 3', null],
  ['https://an:geheim@lokaal.example/', null],
  ['javascript:alert(1)', null],
  ['https://', null],
  ['', null],
])('the papers that lie at %j are opened at %j', (text, address) => {
  expect(addressIn(text)).toBe(address);
});

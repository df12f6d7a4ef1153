import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Actor,
  can,
  firstPage,
  MUNICIPAL_ROLES,
  type MunicipalRole,
  ownPath,
  PERMISSIONS,
  type Permission,
  PLATFORM_ROLES,
  rolesIn,
} from './rules';

const actor = (roles: Record<string, MunicipalRole[]>, platformRole: Actor['platformRole'] = null) =>
  ({ userId: 'u', name: '', locale: 'nl', roles, platformRole, organisationId: null }) as unknown as Actor;

/** The table as it was agreed, read aloud: c coordinator, e editor, r reader, g grant handler, b board, v adviser, a administrator. */
const AGREED: Record<Permission, string> = {
  view_facts: 'cergbva',
  view_history: 'cer',
  edit_facts: 'ce',
  steer: 'c',
  view_grants: 'cerg',
  handle_grants: 'cg',
  decide_grants: 'c',
  sit_in_boards: 'b',
  manage_people: 'ca',
  administer_platform: 'a',
};
const LETTER = {
  coordinator: 'c',
  editor: 'e',
  reader: 'r',
  grant_handler: 'g',
  board_member: 'b',
  board_chair: 'b',
  adviser: 'v',
  administrator: 'a',
} as const;

describe('who may do what', () => {
  test.each(Object.keys(PERMISSIONS) as Permission[])('%s is as agreed for every role', (permission) => {
    for (const role of MUNICIPAL_ROLES) {
      expect([role, can(actor({ here: [role] }), permission, 'here')]).toEqual([role, AGREED[permission].includes(LETTER[role])]);
    }
    for (const role of PLATFORM_ROLES) {
      expect([role, can(actor({}, role), permission, 'here')]).toEqual([role, AGREED[permission].includes(LETTER[role])]);
    }
  });

  test('a role counts in its own municipality alone', () => {
    const person = actor({ here: ['coordinator'] });
    for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
      expect(can(person, permission, 'there')).toBe(false);
      expect(can(person, permission, null)).toBe(false);
    }
  });

  test('more roles never allow less', () => {
    const roles = fc.subarray([...MUNICIPAL_ROLES]);
    fc.assert(
      fc.property(roles, roles, fc.constantFrom(...(Object.keys(PERMISSIONS) as Permission[])), (some, more, permission) => {
        const before = can(actor({ here: some }), permission, 'here');
        const after = can(actor({ here: [...some, ...more] }), permission, 'here');
        expect(before && !after).toBe(false);
      }),
    );
  });

  test('a visitor has no role anywhere', () => {
    expect(rolesIn(actor({}), 'here')).toEqual([]);
    expect(rolesIn(actor({}), null)).toEqual([]);
  });
});

describe('the way after signing in', () => {
  test.each(['/nl', '/nl/m/roeselare', '/en/m/oostende/partnerships?page=2', '/nl?x=1'])('%s is a page of ours', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  test('a sign that no header holds is written as an address has it, once', () => {
    expect(ownPath('/nl/€?q=é#ù')).toBe('/nl/%E2%82%AC?q=%C3%A9#%C3%B9');
    expect(ownPath('/nl/%E2%82%AC')).toBe('/nl/%E2%82%AC');
    expect(ownPath('/nl/\ud800')).toBe('/nl/%EF%BF%BD');
  });

  test.each([
    null,
    undefined,
    '',
    '/',
    '/nl/../api/health',
    '/fr/m',
    '/nlx',
    'nl',
    '//evil.example',
    '/nl//evil.example',
    '/nl/..//evil.example',
    'https://evil.example/nl',
    '/nl\\evil.example',
    '/\\evil.example',
    '/nl/\u0000',
    '/nl/a b',
    '/nl/\tx',
    `/nl/${'a'.repeat(600)}`,
    'javascript:alert(1)',
  ])('%j is not', (path) => {
    expect(ownPath(path)).toBeNull();
  });

  test('the page that was asked for, the only municipality, else the choice', () => {
    const person = { locale: 'en', platformRole: null, municipalitySlugs: ['roeselare'], asked: null } as const;
    expect(firstPage({ ...person, asked: '/nl/help' })).toBe('/nl/help');
    expect(firstPage({ ...person, asked: '//evil.example' })).toBe('/en/m/roeselare');
    expect(firstPage({ ...person, municipalitySlugs: ['a', 'b'] })).toBe('/en/account');
    expect(firstPage({ ...person, municipalitySlugs: [] })).toBe('/en/account');
  });

  test('VVSG begins with all municipalities, whatever else it works for', () => {
    for (const platformRole of ['adviser', 'administrator'] as const) {
      const person = { locale: 'nl', platformRole, municipalitySlugs: [], asked: null } as const;
      expect(firstPage(person)).toBe('/nl/platform/municipalities');
      expect(firstPage({ ...person, municipalitySlugs: ['gent'] })).toBe('/nl/platform/municipalities');
      expect(firstPage({ ...person, asked: '/nl/m/gent' })).toBe('/nl/m/gent');
    }
  });
});

import { expect } from '../support/browser';
import { callAction } from '../support/call-action';
import { CAST, expected, foreignSlug, ROLES } from '../support/cast';
import { test } from '../support/doors';
import { RESOURCE_ACTIONS, RESOURCE_CALLS } from '../support/matrix-of-resources';

for (const [name, row] of Object.entries(RESOURCE_ACTIONS)) {
  test(`${name}: every role does what it may, called without its page`, async ({ doors, baseURL }) => {
    const called = RESOURCE_CALLS[name]?.(doors.tie);
    const call = async (role: (typeof ROLES)[number], slug: string) => {
      const from = `/nl/m/${CAST[role]?.slug ?? 'deinze'}${called?.page}`;
      return (await callAction(doors, role, name, [slug, called?.input], from, baseURL ?? '')).code;
    };
    for (const role of ROLES) {
      const slug = CAST[role]?.slug ?? 'deinze';
      expect.soft([role, await call(role, slug)]).toEqual([role, expected(row, role)]);
      // The page of one municipality, the argument of another: what counts is what is used.
      const another = foreignSlug(role);
      if (another !== null) expect.soft([role, await call(role, another)]).toEqual([role, expected(row, role, true)]);
    }
  });

  test(`${name}: refuses what is no argument of it, and never breaks`, async ({ doors, baseURL }) => {
    const { page } = RESOURCE_CALLS[name]?.(doors.tie) ?? { page: '/resources' };
    for (const input of [undefined, null, 7, 'x', [], {}, { year: '2026' }, { recordId: 'x' }, { year: '2026', subject: {}, cells: [] }])
      expect
        .soft([input, (await callAction(doors, 'coordinator', name, ['deinze', input], `/nl/m/deinze${page}`, baseURL ?? '')).code])
        .toEqual([input, 'invalid']);
  });
}

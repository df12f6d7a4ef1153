import { APART, pageOf } from '../../nouns/resources/actions';
import { expect } from '../../support/browser';
import { callAction } from '../../support/call-action';
import { CAST, expected, foreignSlug, ROLES } from '../../support/cast';
import { test } from '../../support/doors';
import { recordOfTheLead } from '../../support/record-of-the-lead';

for (const [name, calls] of Object.entries(APART)) {
  for (const [of, { row, record: asked, begins, becomes, input }] of Object.entries(calls)) {
    test(`${name} ${of}: every role does what it may, called without its page, and nobody else touches the lead’s`, async ({
      doors,
      baseURL,
    }) => {
      const origin = baseURL ?? '';
      const record = recordOfTheLead(doors, origin, asked);
      let named = await record.ready(begins);
      for (const role of ROLES) {
        const own = CAST[role]?.slug ?? 'deinze';
        // The page of one municipality, the argument of another: what counts is what is used.
        for (const slug of [own, foreignSlug(role)]) {
          if (slug === null) continue;
          const from = `/nl/m/${own}${pageOf(name, asked, named.subject.id)}`;
          const { code } = await callAction(doors, role, name, [slug, input(named)], from, origin);
          const answer = expected(row, role, slug !== own);
          expect.soft([role, slug, code]).toEqual([role, slug, answer]);
          const isByLead = slug === 'deinze' && answer === 'done';
          const stands = await record.standing();
          expect.soft([role, slug, stands]).toEqual([role, slug, isByLead ? becomes : begins]);
          if (stands.join() !== begins.join()) named = await record.ready(begins);
        }
      }
      await record.clear();
    });
  }

  test(`${name}: refuses what is no argument of it, and never breaks`, async ({ doors, baseURL }) => {
    const from = `/nl/m/deinze${pageOf(name, { kind: 'partnership', year: 2033, originNis: null }, doors.partnership)}`;
    for (const input of [undefined, null, 7, 'x', [], {}, { year: '2026' }, { recordId: 'x' }, { year: '2026', subject: {}, cells: [] }])
      expect
        .soft([input, (await callAction(doors, 'coordinator', name, ['deinze', input], from, baseURL ?? '')).code])
        .toEqual([input, 'invalid']);
  });
}

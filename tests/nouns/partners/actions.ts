import { byEachPart, LEAD_ALONE, NOBODY, reads, writes } from '../../support/rows-of-the-matrix';
import type { ActionOfTheMatrix } from '../../support/what-a-noun-brings';

const NOBODY_ELSE = '00000000-0000-4000-8000-000000000001';
/** Called with what nobody keeps: who may change one finds none. */
const NOT_THERE = writes({ coordinator: 'not_found', editor: 'not_found' }, LEAD_ALONE);
/** The same, and who only edits does not decide about it. */
const DECIDED = writes({ coordinator: 'not_found', editor: 'forbidden' }, LEAD_ALONE);
const SEEN = { kind: 'school', side: 'ours', name: 'Matrix', placeId: null, website: '', kbo: null, vcode: null };

const page: ActionOfTheMatrix['page'] = ({ partner }) => `/partners/${partner}`;

export const ACTIONS: Readonly<Record<string, ActionOfTheMatrix>> = {
  addPartnerAction: {
    row: writes({}, {}),
    input: ({ title }) => ({ name: title, kind: 'school', side: 'ours' }),
    page: () => '/partners/new',
  },
  findPartnersLikeAction: { row: reads(), input: () => ({ text: 'school' }), page: () => '/partners/new' },
  // With two that nobody keeps: who may say it finds neither.
  tellPartnersApartAction: {
    row: NOT_THERE,
    input: () => ({ partnerId: NOBODY, otherId: NOBODY_ELSE }),
    page: () => '/partners',
  },
  changePartnerAction: { row: NOT_THERE, input: () => ({ partnerId: NOBODY, base: {}, change: { website: 'matrix.example' } }), page },
  movePartnerAction: { row: NOT_THERE, input: () => ({ partnerId: NOBODY, base: { placeId: null }, place: null }), page },
  notePartnerAction: { row: NOT_THERE, input: () => ({ partnerId: NOBODY, base: { notes: '' }, change: { notes: 'Matrix' } }), page },
  removePartnerAction: { row: NOT_THERE, input: () => ({ partnerId: NOBODY }), page },
  addPartnerLinkAction: { row: NOT_THERE, input: () => ({ partnerId: NOBODY, otherId: NOBODY_ELSE }), page },
  changePartnerLinkAction: {
    row: NOT_THERE,
    input: () => ({ linkId: NOBODY, base: { sinceYear: null }, change: { sinceYear: 2021 } }),
    page,
  },
  removePartnerLinkAction: { row: NOT_THERE, input: () => ({ linkId: NOBODY, base: { sinceYear: null, untilYear: null } }), page },
  mergePartnersAction: {
    row: DECIDED,
    page: ({ partner }) => `/partners/${partner}/merge`,
    input: () => ({ staysId: NOBODY, goesId: NOBODY_ELSE, seen: { stays: SEEN, goes: SEEN }, keep: {} }),
  },
  addPartnerRoleAction: {
    row: byEachPart(),
    input: ({ partnership: partnershipId }) => ({
      partnershipId,
      partner: { name: 'School van de matrix', kind: 'school', side: 'ours' },
      role: 'takes_part',
    }),
  },
  changePartnerRoleAction: { row: NOT_THERE, input: () => ({ roleId: NOBODY, base: { what: '' }, change: { what: 'Van de matrix' } }) },
  removePartnerRoleAction: {
    row: NOT_THERE,
    input: () => ({ roleId: NOBODY, base: { role: 'takes_part', what: '', fromDate: null, untilDate: null } }),
  },
};

import { expect, test } from 'vitest';
import type { Actor, MunicipalRole } from '../../access/rules';
import { LIFE_CYCLE_STATES } from './life';
import { type PartnershipRights, partnershipRights } from './rights';

const actor = (role: MunicipalRole, municipalityId: string) =>
  ({
    userId: 'u',
    name: '',
    locale: 'nl',
    roles: { [municipalityId]: [role] },
    platformRole: null,
    organisationId: null,
  }) as unknown as Actor;
const partnership = {
  leadMunicipalityId: 'lead',
  withdrawnOn: null,
  participants: [
    { id: 'lead', state: 'accepted' },
    { id: 'joined', state: 'accepted' },
    { id: 'gone', state: 'left' },
  ],
} as const;
const NOTHING: PartnershipRights = {
  edits: false,
  keepsPart: false,
  steers: false,
  takesBack: false,
  restores: false,
  states: [],
  seesHistory: false,
};
const rights = (role: MunicipalRole, at: string, withdrawnOn: string | null = null) =>
  partnershipRights(actor(role, at), at, { ...partnership, withdrawnOn });

test('the lead keeps all of it, a participant its own part, who left nothing', () => {
  const states = LIFE_CYCLE_STATES.filter((state) => state !== 'ended');
  expect(rights('coordinator', 'lead')).toEqual({
    edits: true,
    keepsPart: true,
    steers: true,
    takesBack: true,
    restores: false,
    states: LIFE_CYCLE_STATES,
    seesHistory: true,
  });
  expect(rights('editor', 'lead')).toEqual({ ...NOTHING, edits: true, keepsPart: true, states, seesHistory: true });
  expect(rights('editor', 'joined')).toEqual({ ...NOTHING, keepsPart: true, seesHistory: true });
  expect(rights('editor', 'gone')).toEqual({ ...NOTHING, seesHistory: true });
  expect(rights('board_member', 'lead')).toEqual(NOTHING);
});

test('a withdrawn partnership is only put back, by the coordinator of the lead', () => {
  expect(rights('coordinator', 'lead', '2026-11-24')).toEqual({ ...NOTHING, restores: true, seesHistory: true });
  expect(rights('coordinator', 'joined', '2026-11-24')).toEqual({ ...NOTHING, seesHistory: true });
});

import { expect, test } from 'vitest';
import { type Actor, MUNICIPAL_ROLES, type MunicipalRole, PLATFORM_ROLES, type PlatformRole } from '../../access/rules';
import { mayChangeLifeCycle, mayEditPartnership, mayRestore, mayTakeBack } from './facts';

const LEAD = 'lead';
const actor = (role: MunicipalRole | PlatformRole, municipalityId = LEAD) => {
  const platformRole = PLATFORM_ROLES.find((each) => each === role) ?? null;
  const roles = platformRole === null ? { [municipalityId]: [role] } : {};
  return { userId: 'u', name: '', locale: 'nl', roles, platformRole, organisationId: null } as unknown as Actor;
};
const stands = { leadMunicipalityId: LEAD, withdrawnOn: null };
const withdrawn = { leadMunicipalityId: LEAD, withdrawnOn: '2026-11-24' };

test('a coordinator of the lead ends, takes back and restores; an editor changes what else there is; others nothing', () => {
  const may = [...MUNICIPAL_ROLES, ...PLATFORM_ROLES].map((role) => [
    role,
    mayEditPartnership(actor(role), LEAD, stands),
    mayChangeLifeCycle(actor(role), LEAD, stands, 'dormant'),
    mayChangeLifeCycle(actor(role), LEAD, stands, 'ended'),
    mayTakeBack(actor(role), LEAD, stands),
    mayRestore(actor(role), LEAD, withdrawn),
  ]);
  expect(may).toEqual([
    // role          edits  dormant ended  takes back restores
    ['coordinator', true, true, true, true, true],
    ['editor', true, true, false, false, false],
    ['reader', false, false, false, false, false],
    ['grant_handler', false, false, false, false, false],
    ['board_member', false, false, false, false, false],
    ['board_chair', false, false, false, false, false],
    ['adviser', false, false, false, false, false],
    ['administrator', false, false, false, false, false],
  ]);
});

test('of a withdrawn partnership nothing is changed, and one that stands is not restored', () => {
  const coordinator = actor('coordinator');
  expect([
    mayEditPartnership(coordinator, LEAD, withdrawn),
    mayChangeLifeCycle(coordinator, LEAD, withdrawn, 'active'),
    mayTakeBack(coordinator, LEAD, withdrawn),
    mayRestore(coordinator, LEAD, stands),
  ]).toEqual([false, false, false, false]);
});

test('another municipality changes nothing, whoever is at work there', () => {
  const elsewhere = actor('coordinator', 'participant');
  for (const may of [mayEditPartnership, mayTakeBack]) expect(may(elsewhere, 'participant', stands)).toBe(false);
  expect(mayChangeLifeCycle(elsewhere, 'participant', stands, 'dormant')).toBe(false);
  expect(mayRestore(elsewhere, 'participant', withdrawn)).toBe(false);
});

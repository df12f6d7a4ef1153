import type { PartnerKind } from './facts';

/** May one of so many places go? An approach that has a partner place keeps at least one. */
export function mayRemovePlace(approach: { readonly hasPlace: boolean }, places: number): boolean {
  return places > 1 || !approach.hasPlace;
}

/**
 * The name by which a local government on the other side is kept: a commune has the place's unless another is given, a grouping has
 * one of its own (empty: it is still to be asked). Null for a partner that is no local government.
 */
export function partnerName(kind: PartnerKind, given: string, place: string): string | null {
  if (kind === 'other') return null;
  return given === '' && kind === 'local_government' ? place : given;
}

import { foldName } from '../places/rules';

/**
 * The part of an address that names a municipality: its name, or name and NIS code for one that ended
 * while another of the same name carries on (Deinze, Hasselt, ...).
 */
export function municipalitySlug(name: string, nisCode: string, nameIsTaken: boolean): string {
  const plain = foldName(name).replaceAll(' ', '-');
  return nameIsTaken ? `${plain}-${nisCode}` : plain;
}

/** Does the municipality exist on that day? Days are `YYYY-MM-DD`; null is open-ended. */
export function existsOn(municipality: { validFrom: string | null; validTo: string | null }, day: string): boolean {
  return (
    (municipality.validFrom === null || municipality.validFrom <= day) && (municipality.validTo === null || day <= municipality.validTo)
  );
}

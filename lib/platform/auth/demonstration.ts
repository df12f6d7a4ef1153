/** Everybody of the demonstration has this one. Only ever in a database that carries the mark. */
export const DEMONSTRATION_PASSWORD = 'samen aan één kar';

/** Set by the launcher from the mark in the database; shared by the launcher and the built application. */
const boot = globalThis as typeof globalThis & { tweespanDemonstration?: boolean };

/** Is this the demonstration: made-up names and figures, and a page to become one of the people? */
export function isDemonstration(): boolean {
  return boot.tweespanDemonstration === true;
}

export function setDemonstration(on: boolean): void {
  boot.tweespanDemonstration = on;
}

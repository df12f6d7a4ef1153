import { world } from '../../support/world/description';

/** Its coordinator registers in no other test. */
export const EEKLO = world('Eeklo', { people: { coordinator: 'Fleur De Baets' } });

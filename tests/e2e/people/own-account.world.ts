import { world } from '../../support/world/description';

/** Its coordinator lets in whoever changes an account. */
export const MAASEIK = world('Maaseik', { people: { coordinator: 'Roel Janssen' } });

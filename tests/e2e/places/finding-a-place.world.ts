import { world } from '../../support/world/description';

export const DUFFEL = world('Duffel', { people: { coordinator: 'Tine Verlinden' } });

import { world } from '../../support/world/description';

export const MALDEGEM = world('Maldegem', { people: { coordinator: 'Griet Dhaene' } });

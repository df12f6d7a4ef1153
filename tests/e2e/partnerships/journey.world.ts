import { world } from '../../support/world/description';

export const KORTRIJK = world('Kortrijk', { people: { coordinator: 'Saar Vandewalle', editor: 'Ward Desmedt' } });

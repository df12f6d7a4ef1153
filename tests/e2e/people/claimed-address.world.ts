import { world } from '../../support/world/description';

export const BREE = world('Bree', { people: { coordinator: 'Johan Geebelen' } });
export const PEER = world('Peer', { people: { coordinator: 'Marijke Vliegen' } });

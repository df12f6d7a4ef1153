import { world } from '../../support/world/description';

export const ZWEVEGEM = world('Zwevegem', {
  people: { coordinator: 'Griet Callens', grant_handler: 'Bram Vercruysse', reader: 'Els Dhaene' },
});

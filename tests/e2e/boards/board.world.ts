import { world } from '../../support/world/description';

export const KUURNE = world('Kuurne', {
  people: { coordinator: 'Hanne Vanneste', grant_handler: 'Piet Lambrecht', board_chair: 'Greta Ostyn' },
});

import { world } from '../../support/world/description';
import { withFigures } from '../../support/world/with-figures';

export const DIEST = world('Diest', { people: { coordinator: 'Lucas Boon' } });
export const VILVOORDE = withFigures('Vilvoorde', { coordinator: 'Marie Timmermans', reader: 'Daan Verbist' }, DIEST);

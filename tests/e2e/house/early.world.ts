import { withYears } from '../../support/world/with-years';

export const KORTEMARK = withYears('Kortemark', { coordinator: 'Griet Maes', editor: 'Bram Lietaert' });

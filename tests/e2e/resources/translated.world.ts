import { withYears } from '../../support/world/with-years';

export const STADEN = withYears('Staden', { coordinator: 'Rik Desmet', editor: 'Ine Callens' });

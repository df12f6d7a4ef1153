import { withYears } from '../../support/world/with-years';

export const SINT_NIKLAAS = withYears('Sint-Niklaas', { coordinator: 'Mia Wauters', editor: 'Jan Buys' });

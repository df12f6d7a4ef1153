import { withYears } from '../../support/world/with-years';

export const HOOGLEDE = withYears('Hooglede', { coordinator: 'Lut Vancoillie', editor: 'Koen Dewitte' });

import { world } from '../../support/world/description';

export const OUDENAARDE = world('Oudenaarde', {
  people: { coordinator: 'Lien Surmont', editor: 'Jelle Bauters', reader: 'Rosa Vanwynsberghe' },
  partnerships: [{ approach: 'city_to_city', places: [['Coburg', 'DE']], sinceYear: 2010 }],
});

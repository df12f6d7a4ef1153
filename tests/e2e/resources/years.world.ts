import { world } from '../../support/world/description';
import { withYears } from '../../support/world/with-years';

const FIRST_DAY = '2025-01-01';

export const TEMSE = withYears('Temse', { coordinator: 'Nele Smet', editor: 'Yves De Ryck' });

export const MEERHOUT = world('Meerhout', { people: { coordinator: 'Rita Engelen' } });
/** Leads a partnership in which Meerhout takes part. */
export const BALEN = world('Balen', {
  people: { coordinator: 'Hilde Beyens', reader: 'Stan Vreys' },
  partnerships: [
    {
      approach: 'city_to_city',
      title: 'Stedenband Balen en Meerhout – Kloto',
      places: [['Kloto', 'TG']],
      sinceYear: 2010,
      participants: [{ world: MEERHOUT, sinceYear: 2010 }],
    },
  ],
});

export const BILZEN = world('Bilzen', {
  enteredOn: '2019-09-16',
  people: { coordinator: 'Kurt Gielen' },
  partnerships: [{ approach: 'city_to_city', places: [['Savè', 'BJ']], sinceYear: 2014 }],
});
export const HOESELT = world('Hoeselt', { enteredOn: '2019-09-16', people: { coordinator: 'Lena Bollen' } });
export const SUCCESSOR = world('Bilzen-Hoeselt', {
  people: { coordinator: 'Mieke Ramaekers' },
  predecessors: [
    { world: BILZEN, firstDay: FIRST_DAY },
    { world: HOESELT, firstDay: FIRST_DAY },
  ],
});

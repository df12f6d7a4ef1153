import { world } from '../../support/world/description';

/** Takes part in the partnership of Wevelgem. */
export const AVELGEM = world('Avelgem', {
  people: { coordinator: 'Inge Vercruysse' },
  partners: [{ kind: 'school', side: 'ours', name: 'Basisschool Ter Schelde', roles: [{ in: 'Nikki', role: 'takes_part' }] }],
});

export const WEVELGEM = world('Wevelgem', {
  people: { coordinator: 'Wouter Decock', editor: 'Lotte Vansteenkiste' },
  partnerships: [
    {
      approach: 'city_to_city',
      title: 'Stedenband Wevelgem en Avelgem – Nikki',
      places: [['Nikki', 'BJ']],
      sinceYear: 2016,
      participants: [{ world: AVELGEM, sinceYear: 2018 }],
    },
  ],
  partners: [
    { kind: 'school', side: 'ours', name: 'Sint-Pauluscollege' },
    { kind: 'youth_association', side: 'ours', name: 'Jeugdhuis Ten Goudberge' },
    { kind: 'youth_association', side: 'theirs', name: 'Maison des jeunes de Nikki', place: { name: 'Nikki', country: 'BJ' } },
  ],
});

import { world } from '../../support/world/description';

export const TIELT = world('Tielt', {
  people: { coordinator: 'Lies Vandamme' },
  partnerships: [{ approach: 'city_to_city', places: [['Nikki', 'BJ']], sinceYear: 2010, title: 'Stedenband met Nikki' }],
  partners: [
    { kind: 'youth_association', side: 'ours', name: 'Jeugdhuis De Kelder', roles: [{ in: 'Nikki', role: 'takes_part' }] },
    { kind: 'youth_association', side: 'ours', name: 'JH De Kelder vzw', website: 'dekelder.example' },
    { kind: 'youth_association', side: 'theirs', name: 'Maison du quartier' },
  ],
});

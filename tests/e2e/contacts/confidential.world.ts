import { world } from '../../support/world/description';

export const TORHOUT = world('Torhout', {
  people: { coordinator: 'Lies Vanhoutte', reader: 'Joost Debruyne', board_member: 'Mieke Callens' },
  partnerships: [
    {
      approach: 'city_to_city',
      places: [['Guédiawaye', 'SN']],
      sinceYear: 2011,
      contacts: [{ side: 'theirs', contactFunction: 'secretary_general', name: 'Aminata Sarr', email: 'aminata.sarr@guediawaye.example' }],
      notes: { notes: 'Bel voor tien uur.', reciprocity: 'Onze archivaris leerde er digitaal bewaren.' },
    },
  ],
});

/** Finds what Torhout has, as long as that is not hidden. */
export const IZEGEM = world('Izegem', { people: { coordinator: 'Stijn Declercq' } });

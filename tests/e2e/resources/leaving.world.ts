import { world } from '../../support/world/description';

export const STEKENE = world('Stekene', {
  people: { coordinator: 'Tineke De Rop', editor: 'Stef Van Hoye' },
  partnerships: [
    {
      approach: 'city_to_city',
      places: [['Gossas', 'SN']],
      sinceYear: 2003,
      notes: { notes: 'Bel voor tien uur.', reciprocity: 'Onze archivaris leerde er digitaal bewaren.' },
    },
  ],
});

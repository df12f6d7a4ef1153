import { world } from '../../support/world/description';

export const LANAKEN = world('Lanaken', {
  people: { coordinator: 'Petra Hermans' },
  partnerships: [{ approach: 'twinning', places: [['Tikrit', 'IQ']], sinceYear: 2016 }],
});

export const RIEMST = world('Riemst', { people: { coordinator: 'Guy Thijs' } });

/** Has one coordinator, and a colleague with an account. */
export const VOEREN = world('Voeren', { people: { coordinator: 'Nadia Pinckaers', editor: 'Bart Zes' } });

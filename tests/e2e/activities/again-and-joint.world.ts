import { world } from '../../support/world/description';

/** Takes part in the twinning of Kruisem. */
export const ZWALM = world('Zwalm', { people: { coordinator: 'Els De Backer' } });

export const KRUISEM = world('Kruisem', {
  people: { coordinator: 'Dirk Van Hecke' },
  partnerships: [
    {
      approach: 'twinning',
      places: [['Morvelle', 'FR']],
      sinceYear: 1992,
      title: 'Jumelage met Morvelle',
      participants: [{ world: ZWALM, sinceYear: 2005 }],
      agreement: { agreement: 'charter', agreementYear: 1992, rhythmYears: 2 },
    },
  ],
  activities: [
    {
      in: ['Morvelle'],
      title: 'Eierfeest 2026',
      kind: 'festival',
      setting: 'with_us',
      from: '2026-05-02',
      until: '2026-05-03',
      status: 'done',
    },
  ],
});

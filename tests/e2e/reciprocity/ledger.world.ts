import { world } from '../../support/world/description';

const KANDI = { in: ['Kandi'] } as const;

export const HERSTAPPE = world('Herstappe', {
  people: { coordinator: 'Rita Moors', reader: 'Guy Lenaers' },
  partnerships: [
    {
      approach: 'city_to_city',
      title: 'Stedenband Herstappe – Kandi',
      places: [['Kandi', 'BJ']],
      sinceYear: 2010,
      circumstances: [
        { circumstance: 'pandemic', fromDate: '2020-03-13', untilDate: '2022-03-06', remark: 'Overleg gebeurde online.' },
        { circumstance: 'visa_refused', fromDate: '2026-07-06' },
      ],
    },
    { approach: 'twinning', title: 'Jumelage Herstappe – Sainte-Foy', places: [['Sainte-Foy', 'FR']], sinceYear: 2001 },
  ],
  activities: [
    {
      ...KANDI,
      kind: 'working_visit',
      title: 'Werkbezoek markt',
      setting: 'at_partner',
      from: '2025-11-10',
      until: '2025-11-14',
      status: 'done',
    },
    { ...KANDI, kind: 'working_visit', title: 'Werkbezoek water', setting: 'at_partner', from: '2024-11', status: 'done' },
    { ...KANDI, kind: 'return_visit', title: 'Tegenbezoek', setting: 'with_us', from: '2025-06-02', status: 'done' },
    { ...KANDI, kind: 'online_exchange', title: 'Overleg lente', setting: 'online', from: '2025-03-03', status: 'done' },
    { ...KANDI, kind: 'online_exchange', title: 'Overleg herfst', setting: 'online', from: '2025-09-01', status: 'done' },
    { ...KANDI, kind: 'working_visit', title: 'Nieuwe overeenkomst', setting: 'at_partner', from: '2026-12-07', status: 'planned' },
  ],
});

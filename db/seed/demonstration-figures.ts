import { type Column, european, FEDERAL, type Figures, IN_KIND, OWN, PROVINCE, RAISED, STAFF } from './demonstration-columns';
import { OF_ROESELARE } from './demonstration-figures-roeselare';

/** From which day each keeps figures: a year that had begun then was planned on that day. */
export const FIGURES_SINCE: Readonly<Record<string, string>> = {
  roeselare: '2019-03-25',
  oostende: '2019-04-15',
  zoersel: '2019-05-20',
  lichtervelde: '2019-07-01',
  merelbeke: '2019-10-01',
  deinze: '2019-10-21',
  lievegem: '2019-10-28',
  brugge: '2022-02-28',
  'merelbeke-melle': '2025-01-20',
};

/** Years that were confirmed, each in March of the next one. */
export const CONFIRMED: Readonly<Record<string, readonly [from: number, until: number]>> = {
  roeselare: [2019, 2025],
  oostende: [2019, 2024],
  zoersel: [2019, 2025],
  lichtervelde: [2019, 2023],
  merelbeke: [2019, 2023],
  deinze: [2019, 2025],
  lievegem: [2019, 2024],
  brugge: [2022, 2024],
};

const TWINNING: readonly Column[] = [OWN, RAISED, IN_KIND, 'fte'];
const JOINT: readonly Column[] = [OWN, STAFF, 'fte'];
const TOUCOUNTOUNA = { place: 'Toucountouna', lead: 'merelbeke' } as const;

export const RECORDED: readonly Figures[] = [
  ...OF_ROESELARE,
  {
    // About three million euro came from Europe over the years: a known fact; how it is spread is made up.
    municipality: 'oostende',
    of: { place: 'Banjul' },
    columns: [OWN, european('Banjul, leefbare stad'), STAFF, 'fte'],
    years: {
      2019: '24.000|23.100; 150.000|96.400; 60.000|61.200; 1,00|1,00',
      2020: '24.000|15.300; 600.000|388.000; 90.000|88.700; 1,50|1,50',
      2021: '25.000|19.900; 700.000|655.250; 92.000|93.000; 1,50|1,50',
      2022: '25.000|25.400; 750.000|802.600; 95.000|96.100; 1,50|1,50',
      2023: '26.000|25.800; 650.000|671.300; 98.000|97.400; 1,50|1,50',
      2024: '26.000|21.750; 300.000|312.900; 80.000|76.500; 1,20|1,10',
      2025: '12.000|11.200; 60.000|58.450; 40.000|; 0,60|',
      2026: '2.500|; ; ; 0,10|',
    },
  },
  {
    municipality: 'oostende',
    of: { place: 'Ostende' },
    columns: [OWN, 'fte'],
    years: {
      2022: '1.500|420; 0,02|0,02',
      2023: '1.500|1.380; 0,02|0,02',
      2024: '1.500|0; 0,02|0,01',
      2025: '1.500|; 0,02|',
      2026: '1.500|; |',
    },
  },
  {
    municipality: 'brugge',
    of: { place: 'Ebolowa' },
    columns: [OWN, RAISED, STAFF, 'fte'],
    years: {
      2022: '9.000|8.640; 3.000|2.750; 22.000|21.500; 0,40|0,38',
      2023: '11.000|10.900; 3.000|3.400; 26.000|26.200; 0,45|0,45',
      2024: '12.000|11.850; 3.500|3.500; 28.500|28.900; 0,48|0,48',
      2025: '12.000|12.300; 3.500|4.120; 29.000|29.300; 0,48|0,49',
      2026: '12.500|8.900; 3.500|; 30.000|22.000; 0,48|0,48',
    },
  },
  {
    municipality: 'brugge',
    of: { organisation: 'FairTradeGemeente' },
    columns: [OWN, 'fte'],
    years: {
      2022: '500|480; 0,02|0,02',
      2023: '500|500; 0,02|0,02',
      2024: '600|585; 0,02|0,02',
      2025: '600|600; 0,02|0,02',
      2026: '600|410; 0,02|0,02',
    },
  },
  {
    municipality: 'brugge',
    of: { organisation: 'AfriFOODlinks' },
    since: '2023-03-13',
    columns: [OWN, european('AfriFOODlinks'), 'fte'],
    years: {
      2023: '1.000|650; 20.000|12.300; 0,10|0,10',
      2024: '1.000|980; 40.000|37.800; 0,20|0,20',
      2025: '1.000|; 40.000|; 0,20|0,20',
      2026: '1.000|; 35.000|; 0,20|',
    },
  },
  {
    municipality: 'zoersel',
    of: { place: 'Lora del Río' },
    columns: TWINNING,
    years: {
      2019: '1.500|1.420; 600|600; 400|400; 0,03|0,03',
      2022: '1.800|1.760; 800|920; 400|400; 0,03|0,03',
      2026: '2.200|1.950; 900|; 500|; 0,04|0,04',
    },
  },
  {
    municipality: 'zoersel',
    of: { place: 'Crucea' },
    columns: TWINNING,
    years: { 2019: '900|880; 300|350; |; 0,02|0,02', 2023: '1.200|1.150; 500|480; 300|300; 0,02|0,02', 2026: '1.000|; ; ; 0,02|' },
  },
  {
    municipality: 'zoersel',
    of: { place: 'Laubach' },
    columns: TWINNING,
    years: { 2021: '1.000|0; |; |; 0,02|0,01', 2024: '2.500|2.630; 1.200|1.240; 600|600; 0,04|0,04', 2025: '800|790; |; |; 0,02|0,02' },
  },
  {
    municipality: 'zoersel',
    of: { organisation: 'Climate Alliance' },
    columns: [OWN, 'fte'],
    years: {
      2022: '480|480; 0,05|0,05',
      2023: '480|480; 0,05|0,05',
      2024: '500|500; 0,05|0,05',
      2025: '500|500; 0,05|0,05',
      2026: '510|510; 0,05|',
    },
  },
  {
    municipality: 'lichtervelde',
    of: { place: 'Audruicq' },
    columns: [OWN, PROVINCE, IN_KIND, 'fte'],
    years: {
      2019: '4.000|3.870; 500|500; 1.000|1.000; 0,05|0,05',
      2020: '4.000|310; |; |; 0,05|0,02',
      2021: '3.000|1.240; |; |; 0,05|0,03',
      2022: '4.000|4.215,60; 500|500; 1.000|1.200; 0,05|0,06',
      2023: '4.500|4.380; 500|500; 1.200|1.200; 0,05|0,05',
      2024: '4.500|4.510; 500|; 1.200|; 0,05|0,05',
      2025: '4.500|; 500|; 1.200|; 0,05|',
      2026: '4.800|; 500|; |; |',
    },
  },
  {
    // The € 3.068 of 2020 and the provincial € 3.540 are known, from the publication and from the province.
    municipality: 'merelbeke',
    of: TOUCOUNTOUNA,
    columns: [OWN, FEDERAL, PROVINCE, STAFF, 'fte'],
    years: {
      2019: '3.500|3.410; |; |; 9.000|9.000; 0,20|0,20',
      2020: '3.500|3.068; |; |; 9.000|8.600; 0,20|0,18',
      2021: '4.000|3.720; |; |; 9.500|9.500; 0,20|0,20',
      2022: '6.000|5.880; 40.000|38.900; 3.540|3.540; 13.000|12.700; 0,30|0,30',
      2023: '6.000|6.000; 48.000|47.200; 3.540|3.540; 13.500|13.500; 0,30|0,30',
      2024: '6.500|; 48.000|; 3.540|; 14.000|; 0,30|',
    },
  },
  {
    // That Melle put money in it before the merger is made up: the successor completed it, so that two predecessors have years of one partnership.
    municipality: 'merelbeke-melle',
    of: TOUCOUNTOUNA,
    inNameOf: '44040',
    columns: [OWN, STAFF, 'fte'],
    years: { 2022: '3.000|2.650; 5.000|4.800; 0,10|0,10', 2023: '5.000|5.000; 5.000|5.000; 0,10|0,10', 2024: '5.000|; 5.000|; 0,10|' },
  },
  {
    municipality: 'merelbeke-melle',
    of: TOUCOUNTOUNA,
    inNameOf: '44043',
    columns: [OWN, FEDERAL, PROVINCE, STAFF, 'fte'],
    years: { 2024: '|6.420; |47.900; |3.540; |14.100; |0,30' },
  },
  {
    municipality: 'merelbeke-melle',
    of: TOUCOUNTOUNA,
    columns: [OWN, FEDERAL, PROVINCE, STAFF, 'fte'],
    years: {
      2025: '17.000|16.850; 48.000|48.300; 3.540|3.540; 24.000|24.400; 0,50|0,50',
      2026: '17.000|11.400; 48.000|; 3.540|3.540; 25.000|; 0,50|',
    },
  },
  {
    municipality: 'deinze',
    of: { place: 'Keur Moussa' },
    columns: JOINT,
    years: {
      2019: '10.000|10.150; 18.000|18.000; 0,30|0,30',
      2020: '10.000|4.900; 18.000|17.100; 0,30|0,25',
      2021: '10.000|7.750; 18.500|18.500; 0,30|0,30',
      2022: '10.000|10.420; 19.000|19.300; 0,30|0,30',
      2023: '10.500|10.500; 19.500|19.500; 0,30|0,30',
      2024: '10.500|10.860; 20.000|20.200; 0,30|0,30',
      2025: '11.000|11.000; 20.500|20.500; 0,30|0,30',
      2026: '11.000|8.300; 21.000|15.700; 0,30|0,30',
    },
  },
  {
    municipality: 'lievegem',
    of: { place: 'Keur Moussa', lead: 'deinze' },
    columns: JOINT,
    years: {
      2020: '7.000|3.150; 11.000|10.500; 0,20|0,15',
      2022: '8.000|8.240; 12.000|12.000; 0,20|0,20',
      2023: '9.500|9.640; 12.500|12.500; 0,20|0,20',
      2024: '10.000|10.050; 13.000|13.000; 0,20|0,20',
      2025: '10.000|9.820; 13.000|13.100; 0,20|0,20',
      2026: '10.000|; 13.500|; |',
    },
  },
];

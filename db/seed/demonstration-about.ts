/**
 * What the partnerships of the demonstration are about. Themes and goals follow what the publication tells of each partnership, in our own words;
 * SDGs are our reading of them, and the days on which all of it was filled in are made up.
 */
export interface About {
  readonly municipality: string;
  /** The first place of the partnership. */
  readonly place: string;
  readonly describedOn: string;
  readonly facts?: {
    readonly agreement: 'none' | 'agreement' | 'charter';
    readonly agreementYear?: number;
    readonly agreementUntil?: string;
    readonly rhythmYears?: 1 | 2 | 3 | 4;
  };
  readonly themes?: readonly string[];
  readonly sdgs?: readonly number[];
  readonly approaches?: readonly string[];
  readonly ours?: readonly string[];
  readonly theirs?: readonly string[];
}

/** The three official twinnings of Zoersel: sealed by a charter, of a year that we do not know; EuroZoersel comes every three to four years. */
const EUROZOERSEL = {
  municipality: 'zoersel',
  describedOn: '2022-04-11',
  facts: { agreement: 'charter', rhythmYears: 3 },
  themes: ['intercultural_encounter', 'climate_energy'],
  ours: ['Inwoners van Zoersel kijken verder dan hun eigen gemeente en sluiten vriendschap over de grens.'],
} as const;

export const ABOUT: readonly About[] = [
  {
    municipality: 'roeselare',
    place: 'Dogbo',
    describedOn: '2022-03-21',
    // The federal programme runs from 2022 to 2026; that the agreement follows it, and the rhythm, are made up.
    facts: { agreement: 'agreement', agreementYear: 2022, agreementUntil: '2026-12-31', rhythmYears: 1 },
    themes: ['civil_registration', 'local_economy', 'culture_heritage', 'education', 'water_sanitation'],
    sdgs: [4, 6, 16, 17],
    approaches: ['indirect'],
    ours: [
      'Scholen in Roeselare leren via Dogbo wat duurzaam waterbeheer is.',
      'Medewerkers van de stad worden sterker door uitwisseling met hun collega’s in Dogbo.',
    ],
    theirs: [
      'Elk kind in Dogbo wordt bij de geboorte correct en digitaal geregistreerd.',
      'Ouders en zorgpersoneel weten waarom een geboorteaangifte telt.',
    ],
  },
  {
    municipality: 'brugge',
    place: 'Ebolowa',
    describedOn: '2022-05-09',
    themes: ['fair_trade', 'agriculture_food', 'local_economy'],
    sdgs: [8, 12, 17],
    approaches: ['private_sector'],
    ours: ['Bruggelingen en chocolatiers kiezen bewuster voor duurzame chocolade.'],
    theirs: [
      'Cacaoboeren in Ebolowa werken duurzamer en verdienen meer.',
      'Van cacao maakt Ebolowa ook olie, zeep en chocolade voor de eigen markt.',
    ],
  },
  {
    municipality: 'merelbeke',
    place: 'Toucountouna',
    describedOn: '2022-09-19',
    themes: ['youth', 'health', 'local_economy', 'gender_equality'],
    sdgs: [3, 4, 5],
    approaches: ['youth_work'],
    ours: ['Jongeren uit Merelbeke en Toucountouna leren elkaar kennen, in de twee richtingen.'],
    theirs: ['De jongerenraad van Toucountouna zet eigen projecten op en volgt ze op.'],
  },
  {
    municipality: 'oostende',
    place: 'Banjul',
    describedOn: '2022-10-03',
    themes: ['local_governance', 'waste', 'nature_environment', 'health', 'education'],
    sdgs: [3, 4, 11, 12],
    approaches: ['youth_work'],
    ours: ['Leerlingen en leraren uit Oostende bouwen een blijvende band op met hun partnerscholen.'],
    theirs: [
      'Banjul wordt een leefbare stad die tegen een stoot kan.',
      'Afval wordt duurzaam opgehaald en verwerkt.',
      'Het ziekenhuis van Banjul heeft goed opgeleide medewerkers.',
    ],
  },
  {
    municipality: 'deinze',
    place: 'Keur Moussa',
    describedOn: '2022-11-14',
    themes: ['local_governance', 'citizen_participation', 'waste', 'education', 'global_citizenship'],
    sdgs: [4, 11, 16],
    ours: ['Elke lagere school in Deinze en Lievegem werkt rond wereldburgerschap, met het Senegalhuis.'],
    theirs: [
      'De kwaliteit van het onderwijs in Keur Moussa, Pout en Diender gaat vooruit.',
      'De drie gemeenten voeren samen met hun inwoners een duurzaam afvalbeleid.',
    ],
  },
  {
    municipality: 'lichtervelde',
    place: 'Audruicq',
    describedOn: '2022-06-13',
    // The contact day of the committees is yearly.
    facts: { agreement: 'charter', agreementYear: 2008, rhythmYears: 1 },
    themes: ['culture_heritage', 'sport', 'tourism', 'youth', 'intercultural_encounter'],
    ours: ['Verenigingen en scholen van Lichtervelde wisselen uit met de streek van Audruicq.'],
    theirs: ['De streek van Audruicq en Lichtervelde trekken samen fietsers en wandelaars aan.'],
  },
  { ...EUROZOERSEL, place: 'Lora del Río' },
  { ...EUROZOERSEL, place: 'Crucea' },
  { ...EUROZOERSEL, place: 'Laubach' },
];

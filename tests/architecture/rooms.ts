/** The rooms of the house, the lowest first: what each owns, and whom it may know. Lower rooms never import higher ones. */
export interface Room {
  readonly name: string;
  readonly owns: string;
  readonly files: RegExp;
  /** Rooms it may import. `own <room>` means: of the same noun; `lower <room>`: of the same noun or one before it (`ladder.ts`). */
  readonly mayImport: readonly string[];
  /** Rooms of which it may know the types, and nothing that runs. */
  readonly mayImportTypesOf?: readonly string[];
  /** Packages it may import; without it any. */
  readonly packages?: RegExp;
}

const BELOW_DOMAIN = ['answers', 'rules', 'tables', 'drivers', 'platform', 'env', 'outcomes', 'languages'];

export const ROOMS: readonly Room[] = [
  {
    name: 'unit tests',
    owns: 'the proof of the pure file they stand beside',
    files: /^(?:lib|components|db)\/.+\.test\.tsx?$/,
    mayImport: [
      'rules',
      'schema',
      'render',
      'looks',
      'looks of a noun',
      'platform',
      'answers',
      'outcomes',
      'languages',
      'env',
      'drivers',
      'seed',
      'launchers',
      'tests',
    ],
  },
  {
    name: 'answers',
    owns: 'the shape of an answer: value or refusal; pure',
    files: /^lib\/platform\/result\.ts$/,
    mayImport: [],
    packages: /^$/,
  },
  {
    name: 'rules',
    owns: 'every number, status, transition, role, permission and computation; pure',
    files: /^lib\/domain\/[^/]+\/rules(?:\.ts|\/.+\.ts)$/,
    mayImport: ['answers', 'rules'],
    packages: /^$/,
  },
  {
    name: 'tables',
    owns: 'columns, keys, uniqueness, tenancy',
    files: /^db\/schema\/.+\.ts$/,
    mayImport: ['rules', 'tables'],
    packages: /^drizzle-orm(?:\/|$)/,
  },
  {
    name: 'seed',
    owns: 'reference data, and demonstration data made by the same commands',
    files: /^db\/seed\/.+\.(?:ts|mjs)$/,
    mayImport: [...BELOW_DOMAIN, 'schema', 'queries', 'commands', 'seed'],
  },
  {
    name: 'drivers',
    owns: 'the two databases and their migrations',
    files: /^db\/[^/]+\.ts$/,
    mayImport: ['rules', 'tables', 'drivers', 'env'],
  },
  {
    name: 'env',
    owns: 'the settings',
    files: /^lib\/platform\/env\.ts$/,
    mayImport: [],
    packages: /^(?:zod|node:.+)$/,
  },
  {
    name: 'outcomes',
    owns: 'text that can be kept, a list as its address asks for it, as a sheet and as CSV, two edits joined; pure',
    files: /^lib\/platform\/(?:errors|merge|text|paging|listing|sheet|csv)\.ts$/,
    mayImport: ['answers', 'outcomes', 'rules'],
    packages: /^(?:zod|csv-stringify\/sync)$/,
  },
  {
    name: 'languages',
    owns: 'languages, messages, how a day or an amount is written',
    files: /^lib\/platform\/i18n\/.+/,
    mayImport: ['languages', 'rules'],
  },
  {
    name: 'launchers',
    owns: 'starting, building, setting up from the command line',
    files: /^lib\/platform\/launch\/.+/,
    mayImport: [...BELOW_DOMAIN, 'schema', 'queries', 'commands', 'seed', 'launchers'],
  },
  {
    name: 'platform',
    owns: 'session to actor, the write pipeline, audit, clock, log',
    files: /^lib\/platform\/.+/,
    mayImport: BELOW_DOMAIN,
  },
  {
    name: 'schema',
    owns: 'zod inputs, built from rules: the one schema for form, command and import',
    files: /^lib\/domain\/[^/]+\/schema(?:\.ts|\/.+\.ts)$/,
    mayImport: ['answers', 'rules', 'schema', 'outcomes'],
    packages: /^zod$/,
  },
  {
    name: 'queries',
    owns: 'reads; the first argument is the Reader',
    files: /^lib\/domain\/[^/]+\/queries(?:\.ts|\/.+\.ts)$/,
    mayImport: [...BELOW_DOMAIN, 'schema', 'queries'],
  },
  {
    name: 'commands',
    owns: 'writes; every one is made by command()',
    files: /^lib\/domain\/[^/]+\/(?:commands(?:\.ts|\/.+\.ts)|jobs\.ts)$/,
    mayImport: [...BELOW_DOMAIN, 'schema', 'queries', 'commands'],
  },
  {
    name: 'actions',
    owns: 'what a form calls: one line per command',
    files: /^lib\/domain\/[^/]+\/actions\.ts$/,
    mayImport: ['answers', 'rules', 'platform', 'outcomes', 'languages', 'env', 'own schema', 'own queries', 'own commands'],
  },
  {
    name: 'render',
    owns: 'a record as bytes or markup (PDF, sheet, mail); pure',
    files: /^lib\/domain\/[^/]+\/render\/.+/,
    mayImport: ['answers', 'rules', 'languages', 'outcomes', 'render'],
    mayImportTypesOf: ['queries', 'schema'],
  },
  {
    name: 'looks',
    owns: 'looks and behaviour without meaning',
    files: /^components\/(?:ui|form|layout|chart)\/.+/,
    mayImport: ['looks', 'languages'],
    mayImportTypesOf: ['answers', 'outcomes', 'rules'],
  },
  {
    name: 'looks of a noun',
    owns: 'looks with meaning',
    files: /^components\/.+/,
    mayImport: ['looks', 'lower looks of a noun', 'languages', 'answers', 'outcomes', 'rules', 'own schema', 'lower actions'],
    mayImportTypesOf: ['queries'],
  },
  {
    name: 'routes',
    owns: 'composition: who may enter, what to fetch, what to show',
    files: /^(?:app\/.+|proxy\.ts|instrumentation(?:-[a-z]+)?\.ts)$/,
    mayImport: [
      'routes',
      'looks',
      'looks of a noun',
      'queries',
      'rules',
      'schema',
      'render',
      'actions',
      'platform',
      'answers',
      'outcomes',
      'languages',
      'env',
    ],
  },
  {
    name: 'settings',
    owns: 'settings of the tools',
    files: /^[^/]+\.config\.(?:ts|mjs)$/,
    mayImport: [],
  },
  {
    name: 'tests',
    owns: 'the proof that all of it works',
    files: /^tests\/.+/,
    mayImport: [
      ...BELOW_DOMAIN,
      'schema',
      'queries',
      'commands',
      'actions',
      'render',
      'seed',
      'launchers',
      'looks',
      'looks of a noun',
      'tests',
    ],
  },
];

/** The room a file stands in: the first that matches. */
export function roomOf(file: string): Room | undefined {
  return ROOMS.find((room) => room.files.test(file));
}

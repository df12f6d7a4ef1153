import ts from 'typescript';
import { type House, place } from './house';
import { houseRule } from './house-rule';

const isTest = (file: string) => file.startsWith('tests/') || /\.test\.tsx?$/.test(file);
const isLauncher = (file: string) => file.startsWith('lib/platform/launch/');
const isConfig = (file: string) => /(?:^|\/)[^/]+\.config\.(?:ts|mjs)$/.test(file);

function drizzle(house: House): string[] {
  const home = /^(?:db\/|drizzle\.config\.ts$|lib\/platform\/|lib\/domain\/[^/]+\/(?:queries|commands|jobs)(?:\.ts$|\/))/;
  return house.sources
    .filter((file) => !home.test(file) && !isTest(file))
    .filter((file) => house.imports(file).some(({ specifier }) => /^drizzle-orm(?:\/|$)/.test(specifier)))
    .map((file) => `${file} imports drizzle-orm: a read belongs in the noun's queries.ts, a write in its commands.ts`);
}

houseRule('drizzle-orm is known only in db, queries, commands and platform', drizzle, {
  'a page': { 'app/[locale]/page.tsx': "import { eq } from 'drizzle-orm';" },
  'a schema': { 'lib/domain/people/schema.ts': "import type { InferSelectModel } from 'drizzle-orm/table';" },
});

const SERVER_ONLY =
  /^(?:db\/|lib\/domain\/[^/]+\/(?:queries|commands|jobs)(?:\.ts$|\/)|lib\/platform\/(?:auth|launch)\/|lib\/platform\/(?:command|env|log)\.ts$)/;

/** The chain by which a file for the browser reaches what belongs on the server; calling an action is no chain. */
function reaches(house: House): string[] {
  return house.sources
    .filter((file) => house.begins(file, 'use client'))
    .flatMap((file) => {
      const chain = chainToServer(house, file, new Set());
      return chain === null
        ? []
        : [`${chain.join(' -> ')}: a file for the browser gets data as props from its page, and writes through an action`];
    });
}

function chainToServer(house: House, file: string, seen: Set<string>): string[] | null {
  if (SERVER_ONLY.test(file)) return [file];
  if (seen.has(file) || house.begins(file, 'use server')) return null;
  seen.add(file);
  for (const { to, typeOnly, specifier } of house.imports(file)) {
    if (typeOnly) continue;
    if (to === null && /^(?:node:|server-only$|postgres$|@electric-sql\/|@node-rs\/|pino$|zod$)/.test(specifier)) return [file, specifier];
    const rest = to !== null && house.has(to) ? chainToServer(house, to, seen) : null;
    if (rest !== null) return [file, ...rest];
  }
  return null;
}

houseRule('a file for the browser never reaches queries, commands or db', reaches, {
  'through another file': {
    'components/people/form.tsx': "'use client';\nimport { a } from './a';",
    'components/people/a.ts': "import { list } from '@/lib/domain/people/queries';\nexport const a = list;",
    'lib/domain/people/queries.ts': '',
  },
  'a schema, whose library weighs more than a page': {
    'components/people/form.tsx': "'use client';\nimport { MAX } from '@/lib/domain/people/schema';",
    'lib/domain/people/schema.ts': "import { z } from 'zod';",
  },
  'through a node module': { 'components/ui/x.tsx': "'use client';\nimport { randomUUID } from 'node:crypto';" },
});

const isProperty = (node: ts.Node, object: string, names: readonly string[]) =>
  ts.isPropertyAccessExpression(node) && names.includes(node.name.text) && node.expression.getText() === object;

function environment(house: House): string[] {
  return house.sources
    .filter((file) => file !== 'lib/platform/env.ts' && !isTest(file) && !isLauncher(file) && !isConfig(file))
    .flatMap((file) =>
      found(house, file, readsEnvironment, 'reads the environment: name the setting in lib/platform/env.ts and ask env()'),
    );
}

/** Next puts a constant in its place when it builds: which of its runtimes the file is for. */
const isRuntimeOfNext = (node: ts.Node) => node.parent.getText() === 'process.env.NEXT_RUNTIME';

const readsEnvironment = (node: ts.Node) =>
  (isProperty(node, 'process', ['env']) && !isRuntimeOfNext(node)) ||
  isProperty(node, 'globalThis.process', ['env']) ||
  (ts.isElementAccessExpression(node) && node.getText().startsWith('process[')) ||
  (ts.isImportSpecifier(node) && (node.propertyName ?? node.name).text === 'env' && /^(?:node:)?process$/.test(moduleOf(node))) ||
  (ts.isBindingElement(node) && node.name.getText() === 'env' && node.parent.parent.getText().endsWith('= process'));

const moduleOf = (node: ts.ImportSpecifier) => {
  const { moduleSpecifier } = node.parent.parent.parent;
  return ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
};

houseRule('process.env is read in platform/env.ts, launchers and settings of tools alone', environment, {
  'a query': { 'lib/domain/people/queries.ts': "export const demo = process.env.DEMO === '1';" },
  'by an import': { 'lib/platform/log.ts': "import { env } from 'node:process'; export const level = env.LOG_LEVEL;" },
  'by taking it apart': { 'lib/platform/log.ts': 'const { env } = process; export const level = env.LOG_LEVEL;' },
});

function clock(house: House): string[] {
  return house.sources
    .filter((file) => file !== 'lib/platform/clock.ts' && !isTest(file) && !isLauncher(file))
    .flatMap((file) =>
      found(house, file, readsClock, 'reads the clock: a rule gets the day as an argument, everything else asks lib/platform/clock.ts'),
    );
}

const readsClock = (node: ts.Node) =>
  ((ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    (node.arguments?.length ?? 0) === 0 &&
    node.expression.getText() === 'Date') ||
  isProperty(node, 'Date', ['now']) ||
  isProperty(node, 'performance', ['now', 'timeOrigin']);

houseRule('the clock is read in platform/clock.ts alone', clock, {
  'new Date()': { 'lib/domain/people/commands.ts': 'export const at = new Date();' },
  'Date.now': { 'app/[locale]/page.tsx': 'export const at = Date.now;' },
  'performance.now': { 'components/ui/x.tsx': 'export const at = performance.now();' },
});

function found(house: House, file: string, matches: (node: ts.Node) => boolean, words: string): string[] {
  const places: string[] = [];
  for (const node of house.nodes(file)) if (matches(node)) places.push(`${place(file, node)} ${words}`);
  return places;
}

/** Handles that few may hold: what, who, and why. */
const HANDLES: readonly { name: string; from?: string; holders: RegExp; words: string }[] = [
  {
    name: 'command',
    from: 'lib/platform/command.ts',
    holders: /^(?:tests\/|lib\/platform\/auth\/|lib\/domain\/[^/]+\/commands(?:\.ts$|\/))/,
    words: "a write is a command in the noun's commands.ts (signing in: platform/auth)",
  },
  {
    name: 'action',
    from: 'lib/platform/action.ts',
    holders: /^(?:tests\/|lib\/domain\/[^/]+\/actions\.ts$)/,
    words: "what a form calls stands in the noun's actions.ts",
  },
  {
    name: 'readAction',
    from: 'lib/platform/action.ts',
    holders: /^(?:tests\/|lib\/domain\/[^/]+\/actions\.ts$)/,
    words: "what a form asks stands in the noun's actions.ts",
  },
  {
    name: 'mintActor',
    holders: /^(?:lib\/platform\/auth\/|tests\/support\/)/,
    words: 'actors are minted in platform/auth and tests/support',
  },
  {
    name: 'inTransaction',
    holders: /^(?:db\/|lib\/platform\/(?:auth\/|command\.ts$))/,
    words: 'reads go through withActor, writes through command()',
  },
  { name: 'openReader', holders: /^lib\/platform\/(?:auth\/|command\.ts$)/, words: 'reads go through withActor, writes through command()' },
  {
    name: 'withActor',
    holders: /^(?:app\/|db\/seed\/|tests\/|lib\/platform\/|lib\/domain\/[^/]+\/(?:actions|jobs)\.ts$)/,
    words: 'a page, action or job opens it once and hands the Reader down',
  },
];

function handles(house: House): string[] {
  return house.sources.flatMap((file) =>
    house
      .imports(file)
      .flatMap(({ names, to }) =>
        HANDLES.filter((handle) => names.includes(handle.name) && (handle.from ?? to) === to && !handle.holders.test(file)).map(
          ({ name, words }) => `${file} imports ${name}: ${words}`,
        ),
      ),
  );
}

houseRule('the handles to the database and to actors are held by few', handles, {
  'a query with the global handle': { 'lib/domain/people/queries.ts': "import { inTransaction } from '@/db/client';" },
  'an actor out of thin air': { 'app/api/x/route.ts': "import { mintActor as make } from '@/lib/platform/auth/actor';" },
  'a component that opens a transaction': { 'components/people/x.tsx': "import { withActor } from '@/lib/platform/auth/reader';" },
  'a command made by a page': {
    'app/x/page.tsx': "import { command } from '@/lib/platform/command';",
    'lib/platform/command.ts': '',
  },
  'a handle passed on': { 'lib/domain/people/commands.ts': "export { inTransaction } from '@/db/client';" },
});

import ts from 'typescript';
import { type House, visit } from './house';
import { houseRule } from './house-rule';
import { askedFor, messagesOf } from './words';

/** A file that gives the browser words: around the forms in it. */
const GIVES = 'FormWords';
/** What it gives to every form. */
const ALWAYS = ['errors', 'shell.form'];

const isClient = (house: House, file: string) => house.begins(file, 'use client');
const isServerAction = (house: House, file: string) => house.begins(file, 'use server');

/** The files that run with `file`: those it imports, and so on; `stops` are named and not entered. */
function reached(house: House, file: string, stops: (file: string) => boolean = () => false): Set<string> {
  const seen = new Set<string>();
  const walk = (at: string) => {
    if (seen.has(at)) return;
    seen.add(at);
    if (stops(at)) return;
    for (const { to, typeOnly } of house.imports(at)) if (!typeOnly && to !== null && house.has(to) && /\.tsx?$/.test(to)) walk(to);
  };
  walk(file);
  return seen;
}

/** The paths that an object of words has: `{ partnerships: { register, life: x.life } }` gives `partnerships.register` and `partnerships.life`. */
function pathsIn(value: ts.Expression, before: string, local: ReadonlyMap<string, ts.Expression>): string[] {
  const known = ts.isIdentifier(value) ? local.get(value.text) : undefined;
  if (known !== undefined && ts.isObjectLiteralExpression(known)) return pathsIn(known, before, local);
  if (!ts.isObjectLiteralExpression(value)) return [before];
  return value.properties.flatMap((property) => {
    const path = [before, property.name?.getText() ?? ''].filter((part) => part !== '').join('.');
    return ts.isPropertyAssignment(property) ? pathsIn(property.initializer, path, local) : [path];
  });
}

interface Given {
  readonly words: readonly string[];
  readonly refusedBy: readonly string[];
}

/** What the forms of a file are given together; null when it gives nothing. */
function givenIn(house: House, file: string): Given | null {
  const local = new Map<string, ts.Expression>();
  const words: string[] = [];
  const refusedBy: string[] = [];
  let gives = false;
  for (const node of house.nodes(file)) {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) local.set(node.name.text, node.initializer);
  }
  for (const node of house.nodes(file)) {
    if (!ts.isJsxOpeningElement(node) || node.tagName.getText() !== GIVES) continue;
    gives = true;
    for (const attribute of node.attributes.properties) {
      if (!ts.isJsxAttribute(attribute) || attribute.initializer === undefined || !ts.isJsxExpression(attribute.initializer)) continue;
      const { expression } = attribute.initializer;
      if (expression === undefined) continue;
      if (attribute.name.getText() === 'own') words.push(...pathsIn(expression, '', local));
      else visit(expression, (each) => void (ts.isStringLiteral(each) && refusedBy.push(each.text)));
    }
  }
  return gives ? { words: [...ALWAYS, ...words], refusedBy } : null;
}

/** The files for the browser that get their words from `file`: those it imports, by others that give nothing themselves. */
function clientsOf(house: House, file: string): string[] {
  const stops = (each: string) =>
    each !== file && (isClient(house, each) || isServerAction(house, each) || house.once(givenIn, each) !== null);
  return [...reached(house, file, stops)].filter((each) => isClient(house, each));
}

const isCovered = (given: readonly string[], key: string) => given.some((path) => key === path || key.startsWith(`${path}.`));

function ungiven(house: House): string[] {
  return house.sources
    .filter((file) => /^(?:app|components)\/.+\.tsx$/.test(file))
    .flatMap((file) => {
      const given = house.once(givenIn, file);
      if (given === null) return [];
      const asked = clientsOf(house, file).flatMap((client) =>
        [...reached(house, client, (each) => isServerAction(house, each))].flatMap((each) => house.once(askedFor, each)),
      );
      return [...new Set(asked.filter(({ key }) => !isCovered(given.words, key)).map(({ key, at }) => `${at} asks for ${key}`))].map(
        (words) => `${words}, which ${GIVES} of ${file} does not give`,
      );
    });
}

const FORM = 'components/people/form.tsx';
const asks = (key: string) => `'use client';\nexport function Form() { const t = useTranslations('people'); return t('${key}'); }`;
const page = (own: string) =>
  `import { Form } from '@/components/people/form';\nexport const Page = () => <FormWords own={${own}}><Form /></FormWords>;`;

houseRule('a form is given every word that its browser code asks for', ungiven, {
  'a word of the form': { 'app/x/page.tsx': page('{ people: { name: people.name } }'), [FORM]: asks('address') },
  'a word of a part of it': {
    'app/x/page.tsx': page('{ people: { name: people.name } }'),
    [FORM]: "'use client';\nimport { Part } from './part';\nexport const Form = () => <Part />;",
    'components/people/part.tsx': asks('address'),
  },
});

/** A code of a noun's own refusals, by the noun. */
function refusalsOf(house: House): Map<string, string> {
  const found = [...messagesOf(house, 'nl').keys()].flatMap((key) => {
    const [, noun, code] = /^([a-z]+)\.errors\.(\w+)$/.exec(key) ?? [];
    return noun === undefined || code === undefined ? [] : [[code, noun] as const];
  });
  return new Map(found);
}

/** Nouns whose refusals stand as codes in these files. */
function nounsIn(house: House, files: Iterable<string>, refusals: ReadonlyMap<string, string>): Set<string> {
  const nouns = new Set<string>();
  for (const file of files)
    for (const [, code = ''] of house.text(file).matchAll(/['"]([a-z_]+)['"]/g)) {
      const noun = refusals.get(code);
      if (noun !== undefined) nouns.add(noun);
    }
  return nouns;
}

/** Commands and the rules that they ask; inputs of another noun come with its fields, which name their codes themselves. */
const WORK = /^lib\/domain\/[^/]+\/(?:commands|rules)(?:\.ts$|\/)/;

/** The files that do the work of the actions that `file` imports. */
function workOf(house: House, file: string): Set<string> {
  const files = new Set<string>();
  for (const { to, names } of house.imports(file)) {
    if (to === null || !isServerAction(house, to)) continue;
    const lines = house.text(to).split('\n');
    const called = lines.filter((line) => names.some((name) => line.includes(`const ${name} `))).join('\n');
    for (const each of house.imports(to))
      if (each.to !== null && each.names.some((name) => new RegExp(`\\b${name}\\b`).test(called)))
        for (const one of reached(house, each.to, (at) => !WORK.test(at))) if (WORK.test(one)) files.add(one);
  }
  return files;
}

/** Nouns whose actions `file` imports, when they have refusals of their own. */
function ownNouns(house: House, file: string, refusals: ReadonlyMap<string, string>): string[] {
  const known = new Set(refusals.values());
  return house
    .imports(file)
    .flatMap(({ to }) => (to !== null && isServerAction(house, to) ? [/^lib\/domain\/([^/]+)\//.exec(to)?.[1] ?? ''] : []))
    .filter((noun) => known.has(noun));
}

function unsaid(house: House): string[] {
  const refusals = refusalsOf(house);
  return house.sources
    .filter((file) => /^(?:app|components)\/.+\.tsx$/.test(file))
    .flatMap((file) => {
      const given = house.once(givenIn, file);
      if (given === null) return [];
      const code = clientsOf(house, file).flatMap((client) => [...reached(house, client, (each) => isServerAction(house, each))]);
      const work = [file, ...code].flatMap((each) => [...workOf(house, each)]);
      const nouns = new Set([
        ...nounsIn(house, [...code, ...work], refusals),
        ...[file, ...code].flatMap((each) => ownNouns(house, each, refusals)),
      ]);
      const missing = [...nouns].filter((noun) => !given.refusedBy.includes(noun));
      return missing.sort().map((noun) => `${GIVES} of ${file} does not give the refusals of ${noun}, which its forms can get: refusedBy`);
    });
}

houseRule('a form is given what it can be refused with', unsaid, {
  'a refusal of its action': {
    'app/x/page.tsx': page('{}'),
    [FORM]: "'use client';\nimport { addAction } from '@/lib/domain/people/actions';\nexport const Form = () => addAction;",
    'lib/domain/people/actions.ts': "'use server';\nimport { add } from './commands';\nexport const addAction = action(add);",
    'lib/domain/people/commands.ts': "export const add = command({ run: () => refused('last_coordinator') });",
    'lib/platform/i18n/messages/nl/people.json': '{"errors":{"last_coordinator":"x"}}',
  },
});

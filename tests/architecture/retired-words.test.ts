import ts from 'typescript';
import { type House, place } from './house';
import { houseRule } from './house-rule';

/** Words that the house does not use any more in any name, each with the one that stands for it now. */
const RETIRED: ReadonlyMap<string, string> = new Map([
  ['tie', 'partnership'],
  ['ties', 'partnerships'],
  ['wall', 'policy'],
  ['walls', 'policies'],
  ['desk', 'workspace'],
  ['desks', 'workspaces'],
  ['kit', 'what it is made of'],
  ['kits', 'what they are made of'],
  ['fate', 'outcome'],
  ['fates', 'outcomes'],
  ['mend', 'remedy'],
  ['mends', 'remedies'],
  ['mended', 'remedied'],
  ['mending', 'remedy'],
]);

/** `aTie`, `ON_A_TIE`, `tie-years` and `ties_at` as their words, in small letters. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

const retiredIn = (name: string) => wordsOf(name).filter((word) => RETIRED.has(word));
const said = (where: string | (() => string), name: string) =>
  retiredIn(name).map(
    (word) => `${typeof where === 'string' ? where : where()}: ${name} says ${word}, which is retired; say ${RETIRED.get(word)}`,
  );

/** Migrations stay as they were written; reference data keeps the names of its source. */
const AS_IT_WAS = /^db\/(?:migrations|seed\/data)\//;

const names = (house: House) =>
  house.sources
    .filter((file) => !file.endsWith('architecture/retired-words.test.ts'))
    .flatMap((file) => {
      const found: string[] = [];
      for (const node of house.nodes(file)) {
        if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) found.push(...said(() => place(file, node), node.text));
      }
      return found;
    });

houseRule('no retired word in a name of the code', names, {
  'a variable': { 'lib/platform/x.ts': 'export const aTie = 1;' },
  'a type': { 'lib/platform/x.ts': 'export interface TieOverTime { readonly id: string }' },
  'a constant': { 'lib/platform/x.ts': 'export const ON_A_TIE_OF_ITS_OWN = 1;' },
  'a property': { 'lib/platform/x.ts': 'export const x = { mendOf: 1 };' },
  'a component': { 'components/ui/year-x.tsx': 'export function YearDesk() { return null; }' },
});

const paths = (house: House) => house.paths.filter((file) => !AS_IT_WAS.test(file)).flatMap((file) => said(file, file));

houseRule('no retired word in the name of a file', paths, {
  'a file': { 'components/partnerships/ties-hint.tsx': '' },
  'a folder': { 'lib/domain/ties/rules.ts': '' },
});

const MESSAGES = /^lib\/platform\/i18n\/messages\/.+\.json$/;

const keys = (house: House) =>
  house.paths
    .filter((file) => MESSAGES.test(file))
    .flatMap((file) => [...house.text(file).matchAll(/"([^"]+)":/g)].flatMap(([, key = '']) => said(file, key)));

houseRule('no retired word in a key of the messages', keys, {
  'a key': { 'lib/platform/i18n/messages/en/guidance.json': '{ "mend": "x" }' },
  'a word of a key': { 'lib/platform/i18n/messages/en/guidance.json': '{ "moreTies": "x" }' },
});

/** Tables, columns, keys and functions as they are named in strings and policies. */
const quoted = (house: House) => [
  ...house.sources
    .filter((file) => file.startsWith('db/schema/'))
    .flatMap((file) => {
      const found: string[] = [];
      for (const node of house.nodes(file)) {
        if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateTail(node))
          found.push(...said(() => place(file, node), node.text));
      }
      return found;
    }),
  ...house.paths.filter((file) => /^db\/policies\/.+\.sql$/.test(file)).flatMap((file) => said(file, house.text(file))),
];

houseRule('no retired word in the database', quoted, {
  'a key': { 'db/schema/x.ts': "export const x = unique('yearly_records_tie');" },
  'a function': { 'db/policies/x.sql': 'CREATE FUNCTION ties_at() RETURNS void' },
});

/** Classes and variables of style sheets. */
const styles = (house: House) =>
  house.paths
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      house
        .text(file)
        .split('\n')
        .flatMap((line, at) => said(`${file}:${at + 1}`, line.trim())),
    );

houseRule('no retired word in a style', styles, {
  'a breakpoint': { 'app/tokens.css': '--breakpoint-desk: 1181px;' },
});

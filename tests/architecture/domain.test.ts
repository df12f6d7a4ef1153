import ts from 'typescript';
import { type House, place } from './house';
import { houseRule } from './house-rule';

interface Exported {
  readonly name: string;
  readonly node: ts.Node;
  /** What the name stands for; undefined for a type or what cannot be read off the page. */
  readonly value: ts.Expression | ts.FunctionDeclaration | undefined;
}

/** What a file exports that runs; types are left out. */
function exportsOf(tree: ts.SourceFile): Exported[] {
  return tree.statements.flatMap((node): Exported[] => {
    if (ts.isExportDeclaration(node)) return node.isTypeOnly ? [] : [{ name: node.getText(), node, value: undefined }];
    const isExported = ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((each) => each.kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return [];
    if (ts.isFunctionDeclaration(node)) return [{ name: node.name?.text ?? 'default', node, value: node }];
    if (!ts.isVariableStatement(node)) return [{ name: node.getText().slice(0, 60), node, value: undefined }];
    return node.declarationList.declarations.map((each) => ({ name: each.name.getText(), node: each, value: each.initializer }));
  });
}

const inFile = (house: House, files: RegExp, complaint: (each: Exported) => string | null) =>
  house.sources
    .filter((file) => files.test(file) && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      exportsOf(house.tree(file)).flatMap((each) => {
        const words = complaint(each);
        return words === null ? [] : [`${place(file, each.node)} ${each.name} ${words}`];
      }),
    );

function firstParameterType(value: Exported['value']): string | undefined {
  if (value === undefined || !(ts.isFunctionDeclaration(value) || ts.isArrowFunction(value) || ts.isFunctionExpression(value)))
    return undefined;
  return value.parameters[0]?.type?.getText();
}

/** Queries; `queries/parts.ts`, and `…-parts.ts` of one topic, hold the columns and conditions that several share and read nothing. */
const QUERIES = /^lib\/domain\/[^/]+\/queries(?:\.ts|\/(?!(?:[a-z-]+-)?parts\.ts$).+\.ts)$/;
const PARTS = /^lib\/domain\/[^/]+\/queries\/(?:[a-z-]+-)?parts\.ts$/;

const madeBy = (maker: string, value: Exported['value']) =>
  value !== undefined && ts.isCallExpression(value) && ts.isIdentifier(value.expression) && value.expression.text === maker;

const readerFirst = (house: House) =>
  inFile(house, QUERIES, ({ value }) =>
    /^(?:Municipality)?Reader$/.test(firstParameterType(value) ?? '') || madeBy('recordFor', value)
      ? null
      : 'is no function whose first parameter is a Reader: a read gets the handle that withActor made',
  );

houseRule('every query takes the Reader first', readerFirst, {
  'an id first': { 'lib/domain/people/queries.ts': 'export async function getPerson(id: string, reader: Reader) {}' },
  'nothing typed': { 'lib/domain/people/queries.ts': 'export const getPerson = async (reader) => reader;' },
  'a wrapped function': { 'lib/domain/people/queries.ts': 'export const getPerson = cache(async (reader: Reader) => reader);' },
  'a constant': { 'lib/domain/people/queries.ts': 'export const PAGE = 50;' },
  'a loader by another maker': { 'lib/domain/people/queries.ts': 'export const holdPerson = loaderOf(find, may);' },
});

const commands = (house: House) =>
  inFile(house, /^lib\/domain\/[^/]+\/commands(?:\.ts|\/.+\.ts)$/, ({ value }) =>
    madeBy('command', value) ? null : 'is not made by command(): permission, input, transaction and event are written there once',
  );

houseRule('every export of commands is made by command()', commands, {
  'a plain function': { 'lib/domain/people/commands.ts': 'export async function addColleague(reader: Reader) {}' },
  'another maker': { 'lib/domain/people/commands.ts': 'export const addColleague = wrapped(command({}));' },
});

const NAMED_QUERY = /^(?:list|get|find|count|hold)[A-Z]/;

const queryNames = (house: House) =>
  inFile(house, QUERIES, ({ name }) =>
    NAMED_QUERY.test(name) ? null : 'should begin with list, get, find or count, or with hold for what a command changes',
  );

houseRule('queries begin with list, get, find, count or hold', queryNames, {
  'a verb of its own': { 'lib/domain/people/queries.ts': 'export async function loadPeople(reader: Reader) {}' },
});

function waitsFor(node: ts.Node): boolean {
  return ts.isAwaitExpression(node) || (ts.isIdentifier(node) && node.text === 'execute') || (ts.forEachChild(node, waitsFor) ?? false);
}

const onlyParts = (house: House) =>
  inFile(house, PARTS, ({ node }) =>
    waitsFor(node) ? 'asks the database: parts are columns and conditions, a query puts them together' : null,
  );

houseRule('parts of queries read nothing themselves', onlyParts, {
  'a read': { 'lib/domain/people/queries/parts.ts': 'export const rows = async (reader: Reader) => await reader.tx.select();' },
  'a statement': { 'lib/domain/people/queries/parts.ts': 'export const run = (reader: Reader) => reader.tx.execute(sql`select 1`);' },
});

const ACTIONS = /^lib\/domain\/[^/]+\/actions\.ts$/;

const actions = (house: House) => [
  ...house.sources
    .filter((file) => ACTIONS.test(file) && !house.begins(file, 'use server'))
    .map((file) => `${file} does not begin with 'use server'`),
  ...house.sources
    .filter((file) => !ACTIONS.test(file) && house.begins(file, 'use server'))
    .map((file) => `${file}: what a form calls stands in the noun's actions.ts`),
  ...inFile(house, ACTIONS, ({ name }) => (name.endsWith('Action') ? null : 'should end in Action')),
];

houseRule("actions stand in a noun's actions.ts and end in Action", actions, {
  'without the directive': { 'lib/domain/people/actions.ts': 'export const inviteAction = action(invite);' },
  'in a page': { 'app/x/save.ts': "'use server';\nexport async function saveAction() {}" },
  'another name': { 'lib/domain/people/actions.ts': "'use server';\nexport const invite = action(inviteCommand);" },
});

const DISPATCH = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;
const ROUTE_SETTINGS = /^(?:dynamic|runtime|revalidate|maxDuration|fetchCache)$/;

const handlers = (house: House) =>
  inFile(house, /^app\/.+\/route\.ts$/, ({ name }) =>
    DISPATCH.test(name) || ROUTE_SETTINGS.test(name) || /^\{/.test(name) ? null : 'is neither a method nor a setting of the route',
  );

houseRule('a route file exports methods and settings alone', handlers, {
  'a function for others': { 'app/api/health/route.ts': 'export function answer() {}' },
});

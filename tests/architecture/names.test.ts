import path from 'node:path';
import ts from 'typescript';
import { type House, place } from './house';
import { houseRule } from './house-rule';

/** The top of the house is fixed; git's own files and the settings of tools included. */
const TOP = new Set([
  ...['app', 'db', 'lib', 'components', 'tests', '.ci'],
  ...[
    'package.json',
    'package-lock.json',
    'next.config.mjs',
    'tsconfig.json',
    'drizzle.config.ts',
    'biome.json',
    'proxy.ts',
    'instrumentation.ts',
  ],
  ...[
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'LICENSE',
    'NOTICE.md',
    'Dockerfile',
    '.env.example',
    '.gitignore',
    '.dockerignore',
    '.gitattributes',
  ],
]);

const top = (house: House) =>
  [...new Set(house.paths.map((file) => file.split('/')[0] ?? ''))]
    .filter((name) => !TOP.has(name))
    .map((name) => `${name} does not belong at the top: the floor plan is app db lib components tests`);

houseRule('the top level is the floor plan', top, {
  'a new folder': { 'src/x.ts': '' },
  'a stray file': { 'vitest.config.ts': '' },
});

const DRAWERS = /^(?:utils?|helpers?|types|constants|hooks|services|common|shared|misc)$/;

const drawers = (house: House) =>
  house.paths
    .filter((file) => {
      const folders = file.split('/');
      const name = folders.pop() ?? '';
      return folders.some((folder) => DRAWERS.test(folder)) || DRAWERS.test(name.split('.')[0] ?? '');
    })
    .map((file) => `${file}: a drawer for anything; name the file after what it knows and put it in the room of that`);

houseRule('no drawers: utils, helpers, types, constants, hooks, services, misc', drawers, {
  'a folder': { 'lib/utils/money.ts': '' },
  'a file': { 'components/ui/helpers.tsx': '' },
});

const DOMAIN_FILE =
  /^(?:(?:rules|schema|queries|commands)(?:\.test)?\.ts|(?:actions|jobs)\.ts|(?:rules|schema|queries|commands)\/[a-z0-9-]+(?:\.test)?\.ts|render\/[a-z0-9-]+(?:\.test)?\.tsx?)$/;

function domain(house: House): string[] {
  return house.paths.flatMap((file) => {
    const [, noun, rest] = /^lib\/domain\/([^/]+)\/(.+)$/.exec(file) ?? [];
    if (noun === undefined || rest === undefined)
      return file.startsWith('lib/domain/') ? [`${file}: lib/domain holds folders of nouns`] : [];
    if (DOMAIN_FILE.test(rest)) return [];
    return [
      `${file}: a noun holds rules, schema, queries, commands (each may be a folder by topic), actions, jobs, render/<format> and their tests`,
    ];
  });
}

houseRule('a folder of a noun holds only the names of the house', domain, {
  'a service': { 'lib/domain/people/mailer.ts': '' },
  'actions as a folder': { 'lib/domain/people/actions/invite.ts': '' },
});

const KEBAB = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
/** Named by Next, git, npm or custom. */
const NAMED_BY_OTHERS =
  /^(?:README|CONTRIBUTING|CHANGELOG|LICENSE|NOTICE|Dockerfile)(?:\.md)?$|^\d{4}_[a-z0-9_-]+\.(?:sql|json)$|^_journal\.json$/;
const ROUTE = /^(?:\[{1,2}(?:\.\.\.)?[a-z-]+\]{1,2}|\([a-z-]+\)|_[a-z-]+)$/;
/** `nis_code` columns keep the names of the source in their data files. */
const DATA = /^db\/seed\/.+\.(?:csv|json|txt|tsv|br|gz)$/;

const kebab = (house: House) =>
  house.paths
    .filter((file) => !DATA.test(file))
    .filter((file) => file.split('/').some((part) => !KEBAB.test(part) && !NAMED_BY_OTHERS.test(part) && !ROUTE.test(part)))
    .map((file) => `${file}: file and folder names are kebab-case`);

houseRule('names are kebab-case', kebab, {
  camelCase: { 'lib/platform/fooBar.ts': '' },
  PascalCase: { 'components/ui/Button.tsx': '' },
  snake_case: { 'lib/domain/yearly_records/rules.ts': '' },
});

/** Names that Next asks for a default export; beside the program it serves the bare page of the bench. */
const NEXT_FILE =
  /^(?:tests\/bench\/bare\/)?app\/(?:.+\/)?(?:page|layout|template|default|loading|error|not-found|global-error|global-not-found|icon|apple-icon|opengraph-image|sitemap|robots|manifest)\.tsx?$/;
const OTHER_DEFAULT =
  /^(?:proxy\.ts|[^/]+\.config\.(?:ts|mjs)|tests\/[^/]+\.config\.ts|tests\/bench\/bare\/(?:proxy\.ts|next\.config\.mjs|words\.ts)|lib\/platform\/i18n\/request\.ts)$|^tests\/support\/[a-z-]*(?:setup|reporter)\.ts$/;

const isDefault = (node: ts.Statement) =>
  (ts.isExportAssignment(node) && !node.isExportEquals) ||
  (ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)) ||
  (ts.isExportDeclaration(node) &&
    node.exportClause !== undefined &&
    ts.isNamedExports(node.exportClause) &&
    node.exportClause.elements.some((each) => each.name.text === 'default'));

const defaults = (house: House) =>
  house.sources
    .filter((file) => !NEXT_FILE.test(file) && !OTHER_DEFAULT.test(file))
    .flatMap((file) =>
      house
        .tree(file)
        .statements.filter(isDefault)
        .map((node) => `${place(file, node)} exports a default: export it by its name`),
    );

houseRule('no default export but where Next or a tool demands it', defaults, {
  'a component': { 'components/ui/button.tsx': 'export default function Button() { return null; }' },
  'a constant': { 'lib/platform/x.ts': 'const x = 1; export default x;' },
  'under another name': { 'lib/platform/x.ts': 'const x = 1; export { x as default };' },
});

const barrels = (house: House) =>
  house.sources.flatMap((file) => {
    if (file === 'db/schema/index.ts') return [];
    if (/(?:^|\/)index\.(?:tsx?|mjs)$/.test(file))
      return [`${file}: name the file after what it holds; the only barrel is db/schema/index.ts`];
    return house
      .tree(file)
      .statements.filter((node) => ts.isExportDeclaration(node) && /^["'](?:\.|@\/)/.test(node.moduleSpecifier?.getText() ?? ''))
      .map((node) => `${place(file, node)} passes on another file: import from where it is made`);
  });

houseRule('no barrel but db/schema/index.ts', barrels, {
  'an index': { 'components/ui/index.ts': '' },
  'a file that passes on': { 'components/ui/all.ts': "export { Button } from './button';" },
});

/** The components that a file shows to others: small private ones may stand beside their parent. */
function components(tree: ts.SourceFile): string[] {
  return tree.statements.flatMap((node) => {
    if (!isExported(node)) return [];
    if (ts.isFunctionDeclaration(node) && node.name !== undefined) return isComponentName(node.name.text) ? [node.name.text] : [];
    if (!ts.isVariableStatement(node)) return [];
    return node.declarationList.declarations
      .filter(
        ({ initializer }) =>
          initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer) || isWrapped(initializer)),
      )
      .map(({ name }) => name.getText())
      .filter(isComponentName);
  });
}

const isExported = (node: ts.Statement) =>
  ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
const isWrapped = (node: ts.Expression) => ts.isCallExpression(node) && /^(?:React\.)?(?:memo|forwardRef)$/.test(node.expression.getText());
const isComponentName = (name: string) => /^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*$/.test(name);
const kebabOf = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

const oneComponent = (house: House) =>
  house.sources
    .filter((file) => file.startsWith('components/') && file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .flatMap((file) => {
      const names = components(house.tree(file));
      const wanted = path.posix.basename(file, '.tsx');
      if (names.length === 1 && names.map(kebabOf).includes(wanted)) return [];
      return [`${file} shows ${names.join(', ') || 'no component'} to others: one component a file, the file named after it`];
    });

houseRule('one component a file that others may use, named after it', oneComponent, {
  'two components': { 'components/ui/card.tsx': 'export function Card() { return null; }\nexport function CardHead() { return null; }' },
  'a private component alone': { 'components/ui/card.tsx': 'function Card() { return null; }\nexport const height = 3;' },
  'another name': { 'components/ui/card.tsx': 'export const Sheet = () => null;' },
});

/** A folder of looks that one sees whole in a list. */
const FOLDER_MAX = 15;
const LOOKS_OF_A_NOUN = /^components\/(?!(?:ui|form|layout|chart)\/)[^/]+\//;

const thickets = (house: House) => {
  const folders = house.sources
    .filter((file) => LOOKS_OF_A_NOUN.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => path.posix.dirname(file));
  return [...new Set(folders)].flatMap((folder) => {
    const count = folders.filter((other) => other === folder).length;
    return count > FOLDER_MAX ? [`${folder} holds ${count} files: give its topics folders of their own`] : [];
  });
};

houseRule(`at most ${FOLDER_MAX} files in a folder of a noun's looks`, thickets, {
  'a flat noun': Object.fromEntries(Array.from({ length: FOLDER_MAX + 1 }, (_, at) => [`components/people/part-${at}.ts`, ''])),
  'a flat topic': Object.fromEntries(Array.from({ length: FOLDER_MAX + 1 }, (_, at) => [`components/people/links/part-${at}.ts`, ''])),
});

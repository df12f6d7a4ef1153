import ts from 'typescript';
import { type House, place } from './house';
import { houseRule } from './house-rule';

const MAX_LINES = 250;
const CODE = /\.(?:tsx?|mjs|css)$/;

const long = (house: House) =>
  house.paths
    .filter((file) => CODE.test(file) && !file.startsWith('db/migrations/'))
    .map((file) => ({ file, lines: house.text(file).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ file, lines }) => `${file} has ${lines} lines, ${MAX_LINES} at most: it knows two things; give each its file`);

houseRule(`no source file over ${MAX_LINES} lines`, long, { 'a line too many': { 'lib/platform/x.ts': 'x;\n'.repeat(MAX_LINES + 1) } });

const unsound = (house: House) =>
  house.sources.flatMap((file) => {
    const places: string[] = [];
    for (const node of house.nodes(file)) {
      if (node.kind === ts.SyntaxKind.AnyKeyword) places.push(`${place(file, node)} says any: say what it is, or unknown and prove it`);
      if (ts.isNonNullExpression(node)) places.push(`${place(file, node)} says "!": handle the missing case`);
      if (ts.isPropertyDeclaration(node) && node.exclamationToken) places.push(`${place(file, node)} says "!": give it a value`);
    }
    return places;
  });

houseRule('no any, no "!"', unsound, {
  'an any': { 'lib/platform/x.ts': 'export const x = (y: unknown) => y as any;' },
  'a "!"': { 'lib/platform/x.ts': 'export const x = (y?: { z: 1 }) => y!.z;' },
});

const LOOK_BEHIND = /\(\?<[=!]/;

const behind = (house: House) =>
  house.sources
    .filter((file) => /^(?:components|lib\/domain)\//.test(file) && !file.endsWith('.test.ts') && LOOK_BEHIND.test(house.text(file)))
    .map((file) => `${file} looks behind in a pattern: Safari before 16.4 then reads nothing of the file`);

houseRule('no pattern that an older browser cannot read', behind, {
  'no letter before': { 'lib/domain/places/rules.ts': 'export const START = /(?<![a-z])[a-z]/;' },
});

const FILLED_BY_HAND = /\.replace(?:All)?\(\s*['"`]\{/;

const filledByHand = (house: House) =>
  house.sources
    .filter((file) => !file.startsWith('lib/platform/launch/') && !/\.test\.tsx?$/.test(file) && FILLED_BY_HAND.test(house.text(file)))
    .map((file) => `${file} fills in a sentence by hand: it is no text once the program is built; a translator says it`);

houseRule('no sentence filled in by hand', filledByHand, {
  'a column of a file': { 'lib/domain/portfolio/render/x.ts': "export const head = (words: string) => words.replace('{measure}', 'x');" },
});

/** Put together here, so that this file does not break its own rule. */
const WAIVERS = [
  ['@ts', 'ignore'],
  ['@ts', 'expect-error'],
  ['@ts', 'nocheck'],
  ['biome', 'ignore'],
  ['eslint', 'disable'],
  ['@vitest', 'ignore'],
].map((parts) => parts.join('-'));

const lines = (house: House, files: readonly string[], matches: (line: string) => boolean, words: string) =>
  files.flatMap((file) =>
    house
      .text(file)
      .split('\n')
      .flatMap((line, at) => (matches(line) ? [`${file}:${at + 1} ${words}: ${line.trim().slice(0, 100)}`] : [])),
  );

const waivers = (house: House) =>
  lines(house, house.sources, (line) => WAIVERS.some((waiver) => line.includes(waiver)), 'waives a check: remedy the cause');

houseRule('no waiver of a check', waivers, {
  'of types': { 'lib/platform/x.ts': `// ${WAIVERS[0]}` },
  'of lint': { 'lib/platform/x.ts': `// ${WAIVERS[3]} lint/x: because` },
});

const SKIPS = /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fixme|fails|skipIf|runIf)\b|\bx(?:it|describe|test)\(/;

const skips = (house: House) =>
  lines(
    house,
    house.sources.filter((file) => file !== 'tests/architecture/manners.test.ts'),
    (line) => SKIPS.test(line),
    'leaves tests out: a test that cannot run is remedied or deleted',
  );

houseRule('no test is left out', skips, {
  skip: { 'lib/platform/x.test.ts': "it.skip('x', () => {});" },
  only: { 'tests/e2e/x.spec.ts': "test.describe.only('x', () => {});" },
});

/** Chromium now and then leaves what such a query styles undrawn in a page that arrives in pieces: a whole row of a form was missing. */
const CONTAINER_QUERY = /(?:^|["'`\s])@(?:container|min-\[|max-\[|wide:)|container-type/;

const containerQueries = (house: House) =>
  lines(
    house,
    house.paths.filter((file) => /^(?:app|components)\/.*\.(?:tsx?|css)$/.test(file)),
    (line) => CONTAINER_QUERY.test(line),
    'styles by the width of a container: let a grid fit by itself, or go by the width of the window',
  );

houseRule('no container query', containerQueries, {
  'a container': { 'components/ui/x.tsx': 'export const x = <div className="@container flex" />;' },
  'a style for a width': { 'components/ui/x.tsx': 'export const x = <div className="grid @min-[400px]:grid-cols-2" />;' },
  'in a stylesheet': { 'app/x.css': '.x { container-type: inline-size; }' },
});

/** The link of the house follows when it is clicked: nothing is asked before. */
const LINK = 'components/ui/link.tsx';

const eagerLinks = (house: House) =>
  lines(
    house,
    house.paths.filter((file) => /^(?:app|components)\/.*\.tsx?$/.test(file)),
    (line) => /from '(?:next\/(?:link|form)|next-intl\/navigation)'|\bprefetch=|\.prefetch\(/.test(line),
    `asks for a page before it is followed: take ${LINK}`,
  );

houseRule('a page is asked for when its link is followed', eagerLinks, {
  "Next's own link": { 'components/ui/x.tsx': "import Link from 'next/link';" },
  'asked ahead': { 'components/ui/x.tsx': 'export const x = <Link href="/" prefetch={true} />;' },
  'by the router': { 'components/ui/x.tsx': "router.prefetch('/nl');" },
});

const HOME_PATHS = /(?:^|[\s"'`(=:])(?:\/(?:home|Users|work|root)\/[\w.-]+|[A-Z]:\\Users\\)/;
/** The hosts that packages are fetched from differ per machine: the settings of npm and apt name them. */
const HOSTS = new RegExp(
  [
    ['registry', 'npmjs'],
    ['registry', 'yarnpkg'],
    ['deb', 'debian'],
    ['pypi', 'org'],
    ['npmmirror', 'com'],
  ]
    .map((host) => host.join('\\.'))
    .join('|'),
);
/** The project speaks of itself, not of how or by whom it is made. */
const MAKERS = new RegExp(
  [
    ['language', 'model'],
    ['coding', 'agent'],
    ['generated', 'by', 'an?', 'ai'],
    ['co-authored', 'by'],
  ]
    .map((words) => words.join('[ -]'))
    .join('|'),
  'i',
);
const TEXT = /\.(?:tsx?|mjs|json|md|sql|css|html|svg|csv|txt|yml|yaml|sh)$|(?:^|\/)[^.]+$|^\.[^/]+$/;

const strangers = (house: House) =>
  lines(
    house,
    house.paths.filter((file) => TEXT.test(file) && file !== 'tests/architecture/manners.test.ts'),
    (line) => HOME_PATHS.test(line) || HOSTS.test(line) || MAKERS.test(line),
    "names somebody's machine, a package host or the project's makers",
  );

houseRule('no machine paths, no package hosts, no word of how it is made', strangers, {
  'a path': { 'README.md': 'cd /home/jan/tweespan' },
  'a host': { 'package-lock.json': `"resolved": "https://registry.${'npmjs'}.org/x"` },
  'a maker': { 'lib/platform/x.ts': `// Generated by ${'an AI'}` },
});

const LOOKS = /^(?:app|components)\//;

/** A class for a width that no stylesheet knows says nothing, and nobody hears it. */
const widths = (house: House) => {
  const known = house.paths
    .filter((file) => LOOKS.test(file) && file.endsWith('.css'))
    .flatMap((file) => [...house.text(file).matchAll(/--breakpoint-([a-z]+):/g)].map(([, name = '']) => ({ file, name })));
  const used = new Map(
    house.sources
      .filter((file) => LOOKS.test(file))
      .flatMap((file) =>
        [...house.text(file).matchAll(/(?<=["'`\s])(?:max-|not-)?(wide|desktop[a-z]*):/g)].map(([, name = '']) => [name, file] as const),
      ),
  );
  return [
    ...known.filter(({ name }) => !used.has(name)).map(({ file, name }) => `${file} has the width "${name}", which no class asks for`),
    ...[...used]
      .filter(([name]) => !known.some((each) => each.name === name))
      .map(([name, file]) => `${file} asks for the width "${name}", which no stylesheet has`),
  ];
};

houseRule('each width that a class asks for stands in a stylesheet, and the other way round', widths, {
  'a width that no class asks for': { 'app/x.css': '@theme { --breakpoint-desktoptop: 1181px; }' },
  'a width that no stylesheet has': { 'components/ui/x.tsx': 'export const x = <div className="grid desktop:grid-cols-2" />;' },
});

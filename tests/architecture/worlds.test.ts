import { ABOUT } from '@/db/seed/demonstration-about';
import { ADMINISTRATOR, ADVISER, COLLEAGUES, MEMBERSHIPS, MERGERS, PARTNERSHIPS } from '@/db/seed/demonstration-facts';
import { DESCRIBED } from '@/db/seed/demonstration-involvement';
import { KNOWN } from '@/db/seed/demonstration-partner-list';
import type { House } from './house';
import { houseRule } from './house-rule';

/** Who is about the demonstration: what looks at every screen, the matrix, and the journeys of the house. */
const ABOUT_THE_DEMONSTRATION = /^tests\/e2e\/(?:each-noun\/|house\/|.+\/matrix\.spec\.ts$|guidance\/guidance-values\.spec\.ts$)/;

/** Everything that can be quoted of the demonstration. What a membership is of stands in the reference data, unless it has no code. */
const QUOTES = new Set<string>([
  ...[ADMINISTRATOR, ADVISER, ...COLLEAGUES].flatMap(({ name, email }) => [name, email]),
  ...COLLEAGUES.map(({ municipality }) => municipality),
  ...MERGERS.map(({ successor }) => successor),
  ...PARTNERSHIPS.flatMap(({ title, places }) => [...(title === undefined ? [] : [title]), ...places.map(({ name }) => name)]),
  ...ABOUT.flatMap(({ ours = [], theirs = [] }) => [...ours, ...theirs]),
  ...Object.values(DESCRIBED).flatMap(({ grouping, circumstances }) => [grouping ?? '', ...circumstances.map(({ remark }) => remark)]),
  ...KNOWN.map(({ name }) => name),
  ...MEMBERSHIPS.flatMap(({ network, offer, organisation, purpose = '' }) => [network || offer ? '' : organisation, purpose]),
]);
QUOTES.delete('');

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const QUOTED = new RegExp(`(?<![\\p{L}])(?:${[...QUOTES].map(escaped).join('|')})(?![\\p{L}])`, 'giu');

const quoting = (house: House) =>
  house.sources
    .filter((file) => file.startsWith('tests/e2e/') && !ABOUT_THE_DEMONSTRATION.test(file))
    .flatMap((file) =>
      [...new Set(house.text(file).match(QUOTED))].map(
        (quote) => `${file} quotes "${quote}" of the demonstration: a journey has a world of its own, in a file .world.ts beside it`,
      ),
    );

houseRule('a journey quotes its own world and never the demonstration', quoting, {
  'somebody of it': { 'tests/e2e/people/x.spec.ts': "become(page, 'Pieter Goethals');" },
  'a municipality of it': { 'tests/e2e/people/x.spec.ts': "page.goto('/nl/m/roeselare');" },
  'a partnership of it': { 'tests/e2e/pages/x.ts': 'getByRole("link", { name: /Dogbo/ })' },
});

const WORLD = /^(tests\/e2e\/.+)\.world\.ts$/;

const shared = (house: House) => {
  const users = new Map(house.paths.filter((file) => WORLD.test(file)).map((file) => [file, new Set<string>()]));
  const tests = house.sources.filter((file) => file.startsWith('tests/'));
  for (const file of tests) for (const { to } of house.imports(file)) users.get(to ?? '')?.add(file);
  return [...users].flatMap(([file, by]) => {
    const own = file.replace(WORLD, '$1.spec.ts');
    return by.size === 1 && by.has(own) ? [] : [`${file} is the world of ${own}, and of it alone: every file of journeys has its own`];
  });
};

houseRule('a world belongs to the journeys of one file', shared, {
  'of two files': {
    'tests/e2e/people/x.world.ts': '',
    'tests/e2e/people/x.spec.ts': "import { A } from './x.world';",
    'tests/e2e/people/y.spec.ts': "import { A } from './x.world';",
  },
  'of none': { 'tests/e2e/people/x.world.ts': '' },
});

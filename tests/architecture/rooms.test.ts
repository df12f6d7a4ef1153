import type { House, Import } from './house';
import { houseRule } from './house-rule';
import { mayKnow, nounOf } from './ladder';
import { ROOMS, type Room, roomOf } from './rooms';

/** Which entry of `list` lets `from` know `to`, if any. */
function lets(list: readonly string[], room: Room, from: string, to: string): boolean {
  return list.some(
    (entry) =>
      entry === room.name ||
      (entry === `own ${room.name}` && nounOf(from) === nounOf(to)) ||
      (entry === `lower ${room.name}` && mayKnow(nounOf(from), nounOf(to))),
  );
}

function complaint(from: string, own: Room, { specifier, to, typeOnly }: Import): string | null {
  if (to === null) {
    if (own.packages === undefined || own.packages.test(specifier)) return null;
    return `${from} imports the package ${specifier}: ${own.name} owns ${own.owns}; what needs the package belongs in a higher room`;
  }
  const room = roomOf(to);
  if (room === undefined)
    return /\.(?:css|json|svg|woff2)$/.test(to) ? null : `${from} imports ${specifier}, which stands in no room of rooms.ts`;
  if (lets(own.mayImport, room, from, to)) return null;
  if (typeOnly && lets(own.mayImportTypesOf ?? [], room, from, to)) return null;
  const known = [...own.mayImport, ...(own.mayImportTypesOf ?? []).map((name) => `types of ${name}`)].join(', ') || 'nothing';
  return `${from} (${own.name}) imports ${to} (${room.name}: ${room.owns}); it may know ${known}`;
}

function imports(house: House): string[] {
  return house.sources.flatMap((file) => {
    const room = roomOf(file);
    if (room === undefined) return [`${file} stands in no room: ${ROOMS.map((each) => each.name).join(', ')}`];
    return house.imports(file).flatMap((each) => complaint(file, room, each) ?? []);
  });
}

houseRule('a lower room never imports a higher one', imports, {
  'a rule that knows zod': { 'lib/domain/people/rules.ts': "import { z } from 'zod';" },
  'a rule that knows the clock': {
    'lib/domain/people/rules.ts': "import { today } from '@/lib/platform/clock';",
    'lib/platform/clock.ts': '',
  },
  'a table that knows a command': {
    'db/schema/people.ts': "export { invite } from '@/lib/domain/people/commands';",
    'lib/domain/people/commands.ts': '',
  },
  'a query that loads a command later': {
    'lib/domain/people/queries.ts': "export const later = () => import('./commands');",
    'lib/domain/people/commands.ts': '',
  },
  'looks without meaning that know a noun': {
    'components/ui/card.tsx': "import type { Card } from '../partnerships/card';",
    'components/partnerships/card.tsx': '',
  },
  "a noun's form that calls a higher noun's action": {
    'components/people/form.tsx': "import { registerAction } from '@/lib/domain/partnerships/actions';",
    'lib/domain/partnerships/actions.ts': '',
  },
  'a component that runs a query': {
    'components/people/list.tsx': "import { listPeople } from '@/lib/domain/people/queries';",
    'lib/domain/people/queries.ts': '',
  },
  'a page that writes': {
    'app/[locale]/page.tsx': "import { register } from '@/lib/domain/partnerships/commands';",
    'lib/domain/partnerships/commands.ts': '',
  },
  'a file without a room': { 'lib/misc/things.ts': '' },
});

/** Groups of files that need each other, each as the way round. */
function cycles(house: House): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const walk = (file: string, trail: readonly string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push(`${[...trail.slice(trail.indexOf(file)), file].join(' -> ')}: move what both need to a file below them`);
      return;
    }
    state.set(file, 'open');
    for (const { to } of house.imports(file))
      if (to !== null && to !== file && house.has(to) && /\.(?:tsx?|mjs)$/.test(to)) walk(to, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of house.sources) walk(file, []);
  return found;
}

houseRule('no files import each other in a circle', cycles, {
  'two rules that need each other': {
    'lib/domain/a/rules.ts': "import { b } from '../b/rules'; export const a = b;",
    'lib/domain/b/rules.ts': "import { a } from '../a/rules'; export const b = a;",
  },
  'a circle through a re-export': {
    'db/schema/a.ts': "export * from './b';",
    'db/schema/b.ts': "import type { C } from './c'; export type B = C;",
    'db/schema/c.ts': "import type { B } from './a'; export type C = B;",
  },
});

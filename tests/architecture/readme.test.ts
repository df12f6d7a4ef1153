import { describe, expect, it } from 'vitest';
import { type House, theHouse } from './house';
import { houseRule } from './house-rule';

/** Rows of the table under the heading "Where is the rule?": the codes of a row are its path and the names that stand in it. */
function rows(readme: string): string[][] {
  const [, section = ''] = /^#+ where is the rule\??\s*$([\s\S]*?)(?=^#|$(?![\s\S]))/im.exec(readme) ?? [];
  const lines = section.split('\n').filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|?$/.test(line));
  return lines.slice(1).map((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? ''));
}

function untrue(house: House): string[] {
  const found = rows(house.text('README.md'));
  if (found.length === 0) return ['README.md has no table "Where is the rule?"'];
  return found.flatMap(([file, ...names]) => {
    if (file === undefined) return ['README.md: a row of "Where is the rule?" names no file'];
    if (!house.has(file))
      return house.paths.some((each) => each.startsWith(`${file.replace(/\/$/, '')}/`))
        ? []
        : [`README.md names ${file}, which is not there`];
    const exported = (name: string) =>
      new RegExp(`export (?:async )?(?:const|function|class|interface|type) ${name}\\b`).test(house.text(file));
    return names
      .filter((name) => !exported(name.replace(/\(.*$/, '')))
      .map((name) => `README.md says that ${file} exports ${name}: it does not`);
  });
}

/** Rows of the floor plan: where, and what stands there. */
function floorPlan(readme: string): { where: string[]; what: string[] }[] {
  const [, section = ''] = /^## Floor plan\s*$([\s\S]*?)^Lower rooms/im.exec(readme) ?? [];
  const cells = section.split('\n').flatMap((line) => {
    const [, where, what] = /^\| (.+?) \| (.+) \|$/.exec(line) ?? [];
    return where === undefined || what === undefined || where === 'where' ? [] : [[where, what] as const];
  });
  const codes = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  return cells.map(([where, what]) => ({ where: codes(where), what: codes(what) }));
}

/** A path, or a part of one: neither a pattern, nor a command, nor the name of something in a file. */
const isPlace = (code: string) => !/[<*\sA-Z]/.test(code) && /^[a-z.([]/.test(code);

function misplaced(house: House): string[] {
  const plan = floorPlan(house.text('README.md'));
  if (plan.length === 0) return ['README.md has no floor plan'];
  const has = (room: string, code: string) => {
    const part = code.replace(/\/$/, '');
    return house.paths.some((path) => `/${path}`.startsWith(`/${room}`) && `/${path}/`.includes(`/${part}/`));
  };
  return plan.flatMap(({ where: [first = '', ...others], what }) => {
    if (!isPlace(first)) return [];
    const folder = first.replace(/[^/]*$/, '');
    const gone = [first, ...others].filter((code) => isPlace(code) && !has(code === first ? '' : folder, code));
    const strange = what.filter((code) => isPlace(code) && !has(first, code));
    return [...gone, ...strange].map((code) => `README.md: the floor plan puts ${code} at ${first}, where it is not`);
  });
}

const PLAN = '## Floor plan\n| where | what |\n|---|---|\n';

houseRule('the floor plan of the README names what is there', misplaced, {
  'no floor plan': { 'README.md': '# Tweespan' },
  'a room that is gone': { 'README.md': `${PLAN}| \`app/api/\` | \`health\` |\n\nLower rooms` },
  'a part that stands elsewhere': {
    'README.md': `${PLAN}| \`app/api/\` | \`auth\`, \`health\` |\n\nLower rooms`,
    'app/api/health/route.ts': '',
    'lib/auth/x.ts': '',
  },
});

/** The files that the README and CONTRIBUTING name by their whole path, those of tables left out: a noun stands there as `<noun>`. */
function gone(house: House): string[] {
  return ['README.md', 'CONTRIBUTING.md'].flatMap((text) =>
    house
      .text(text)
      .split('\n')
      .filter((line) => !line.startsWith('|'))
      .flatMap((line) => [...line.matchAll(/`((?:app|components|db|lib|tests)\/[^`<>*\s]+\.(?:tsx?|mjs))`/g)].map(([, file]) => file ?? ''))
      .filter((file) => !house.has(file))
      .map((file) => `${text} names ${file}, which is not there`),
  );
}

houseRule('the files that README and CONTRIBUTING name are there', gone, {
  'a file to begin with': { 'README.md': '1. `lib/domain/people/rules.ts`: a rule' },
  'a file to copy': { 'CONTRIBUTING.md': 'copy `tests/support/gather.ts`' },
});

/** Who reads on finds first how it is used, then where to begin, at the end the table to look things up. */
const disordered = (house: House) => {
  const heads = [...house.text('README.md').matchAll(/^## (.+)$/gm)].map(([, head]) => head);
  return [
    ...(heads[0] === 'Two commands' && heads[1] === 'Start here' ? [] : ['README.md: "Start here" follows the two commands']),
    ...(heads.at(-1) === 'Where is the rule?' ? [] : ['README.md: the table of rules comes last']),
  ];
};

houseRule('the README begins with what one needs first and ends with the table to look things up', disordered, {
  'the table in front': { 'README.md': '## Two commands\n## Start here\n## Where is the rule?\n## Licence\n' },
  'no beginning': { 'README.md': '## Two commands\n## Licence\n## Where is the rule?\n' },
});

const HEAD = '## Where is the rule?\n| question | file | name |\n|---|---|---|\n';

houseRule('the README says truly where each rule is', untrue, {
  'no table': { 'README.md': '# Tweespan' },
  'a file that is gone': { 'README.md': `${HEAD}| who may | \`lib/x.ts\` | \`can\` |\n` },
  'a name that is gone': { 'README.md': `${HEAD}| who may | \`lib/x.ts\` | \`can\` |\n`, 'lib/x.ts': 'export const may = 1;' },
});

describe('README and CONTRIBUTING', () => {
  it('name only scripts that package.json has', () => {
    const { scripts } = JSON.parse(theHouse().text('package.json')) as { scripts: Record<string, string> };
    const named = [
      ...['README.md', 'CONTRIBUTING.md']
        .map((file) => theHouse().text(file))
        .join('\n')
        .matchAll(/\bnpm (?:run ([a-z:]+)|(start|test)\b)/g),
    ].map(([, run, plain]) => run ?? plain ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(named).toContain('start');
    expect(named).toContain('test');
  });
});

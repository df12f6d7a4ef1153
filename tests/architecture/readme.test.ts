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

const HEAD = '## Where is the rule?\n| question | file | name |\n|---|---|---|\n';

houseRule('the README says truly where each rule is', untrue, {
  'no table': { 'README.md': '# Tweespan' },
  'a file that is gone': { 'README.md': `${HEAD}| who may | \`lib/x.ts\` | \`can\` |\n` },
  'a name that is gone': { 'README.md': `${HEAD}| who may | \`lib/x.ts\` | \`can\` |\n`, 'lib/x.ts': 'export const may = 1;' },
});

describe('the README', () => {
  it('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(theHouse().text('package.json')) as { scripts: Record<string, string> };
    const named = [
      ...theHouse()
        .text('README.md')
        .matchAll(/\bnpm (?:run ([a-z:]+)|(start|test)\b)/g),
    ].map(([, run, plain]) => run ?? plain ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(named).toContain('start');
    expect(named).toContain('test');
  });
});

import ts from 'typescript';
import { LATE_JOURNEYS } from '../support/late-journeys';
import { type House, place } from './house';
import { houseRule } from './house-rule';

/** Its program has other values of the guidance and runs on one database alone. */
const ON_ITS_OWN = 'guidance-values.spec.ts';

/** A test whose title names the language it is told in. */
const isToldInLanguages = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.getText() === 'test' && /\(\$\{locale\}\)`$/.test(node.arguments[0]?.getText() ?? '');

const toldTwice = (house: House) =>
  house.sources
    .filter((file) => /^tests\/e2e\/.+\.spec\.ts$/.test(file) && !file.endsWith(`/${ON_ITS_OWN}`))
    .flatMap((file) => {
      const places: string[] = [];
      for (const node of house.nodes(file)) {
        if (isToldInLanguages(node) && !/tag: toldIn\(locale\)/.test(node.arguments[1]?.getText() ?? ''))
          places.push(`${place(file, node)} is told in both languages on one database: tag it with toldIn(locale)`);
      }
      return places;
    });

const titled = (more: string) => [`test(\`somebody does something ($`, `{locale})\`, ${more}async () => {});`].join('');

houseRule('a journey is told once in Dutch on PostgreSQL and once in English on the embedded database', toldTwice, {
  'without a mark': { 'tests/e2e/people/x.spec.ts': titled('') },
  'on both': { 'tests/e2e/people/x.spec.ts': titled('{ tag: BOTH }, ') },
});

/** As it stands in its file: the language and the describe around it are put to it there. */
const inItsFile = (title: string) => title.replace(/ \(nl\)$/, '').replace(/^with JavaScript /, '');

const lostLate = (house: House) => {
  const specs = house.sources.filter((file) => /^tests\/e2e\/.+\.spec\.ts$/.test(file)).map((file) => house.text(file));
  return LATE_JOURNEYS.filter((title) => !specs.some((text) => text.includes(inItsFile(title)))).map(
    (title) => `tests/support/late-journeys.ts names "${title}", which no journey is called`,
  );
};

houseRule('the journeys that are told with late code are there', lostLate, {
  'none of them': { 'tests/e2e/people/x.spec.ts': '' },
});

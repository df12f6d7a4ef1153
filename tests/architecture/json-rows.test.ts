import ts from 'typescript';
import { type House, place } from './house';
import { houseRule } from './house-rule';

/** The one place that makes JSON of rows. */
const HELPER = 'db/json-rows.ts';
const MAKES_JSON = /\b(?:jsonb?_(?:agg|object_agg|build_object|build_array|object)|row_to_json|to_jsonb?|array_to_json)\s*\(/i;
const PROGRAM = /^(?:app|components|db|lib)\/.+(?<!\.test)\.tsx?$/;

const madeByHand = (house: House) =>
  house.sources
    .filter((file) => PROGRAM.test(file) && file !== HELPER)
    .flatMap((file) => {
      const found: string[] = [];
      for (const node of house.nodes(file)) {
        if (
          (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) &&
          MAKES_JSON.test(node.text)
        )
          found.push(`${place(file, node)} makes JSON of rows by hand, whose type nothing checks: take a function of ${HELPER}`);
      }
      return found;
    });

houseRule('rows become JSON in one place', madeByHand, {
  'a list': { 'lib/domain/people/queries.ts': 'export const x = sql`(select json_agg(p.name) from people p)`;' },
  'an object behind a column': { 'lib/domain/people/queries.ts': `export const x = sql\`\${people.id}, json_build_object('id', 1)\`;` },
  'of the other kind': { 'lib/platform/x.ts': `export const x = sql\`jsonb_build_object('a', \${1})\`;` },
  'a whole row': { 'lib/platform/x.ts': "export const x = 'select row_to_json(p) from people p';" },
});

const WIDTH = 140;
const QUERIES = /^lib\/domain\/[^/]+\/queries(?:\.ts|\/.+\.ts)$/;

const wide = (house: House) =>
  house.sources
    .filter((file) => QUERIES.test(file))
    .flatMap((file) =>
      house
        .text(file)
        .split('\n')
        .flatMap((line, at) =>
          line.length > WIDTH ? [`${file}:${at + 1} has ${line.length} signs, ${WIDTH} at most: break the SQL`] : [],
        ),
    );

houseRule(`no line of a query over ${WIDTH} signs`, wide, {
  'a long condition': { 'lib/domain/people/queries.ts': `export const x = sql\`${'x'.repeat(WIDTH)}\`;` },
  'in a folder': { 'lib/domain/people/queries/parts.ts': `// ${'x'.repeat(WIDTH)}` },
});

import type { House } from './house';
import { houseRule } from './house-rule';
import { mayKnow, NOUNS, nounOf } from './ladder';

/** Unit tests may prove a rule with what stands above it. */
const UNIT_TEST = /\.test\.tsx?$/;

function upwards(house: House): string[] {
  return house.sources.flatMap((file) => {
    const noun = nounOf(file);
    if (noun === undefined || UNIT_TEST.test(file)) return [];
    if (!NOUNS.includes(noun)) return [`${file}: the noun ${noun} has no place in ladder.ts; put it above all that it knows`];
    return house.imports(file).flatMap(({ to }) => {
      const other = to === null ? undefined : nounOf(to);
      if (to === null || other === undefined || mayKnow(noun, other)) return [];
      return [`${file} imports ${to}: ${noun} stands below ${other}; move what both need down, or what knows both up`];
    });
  });
}

houseRule('a noun knows only the nouns before it', upwards, {
  'a rule that knows a higher noun': {
    'lib/domain/places/rules.ts': "import { isActive } from '../partnerships/rules';",
    'lib/domain/partnerships/rules.ts': '',
  },
  'a type of a higher noun': {
    'lib/domain/resources/rules/records.ts': "import type { Verdict } from '../../guidance/rules/evaluate';",
    'lib/domain/guidance/rules/evaluate.ts': '',
  },
  'a command that is loaded later': {
    'lib/domain/people/commands.ts': "export const later = () => import('../memberships/commands');",
    'lib/domain/memberships/commands.ts': '',
  },
  'looks that know a higher noun': {
    'components/resources/year-table.tsx': "import { Gauge } from '@/components/guidance/gauge';",
    'components/guidance/gauge.tsx': '',
  },
  'a noun without a place': { 'lib/domain/weather/rules.ts': '' },
});

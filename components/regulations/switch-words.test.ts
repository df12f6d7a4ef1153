import { describe, expect, test } from 'vitest';
import { SWITCHES } from '@/lib/domain/regulations/rules';
import type { Switches } from '@/lib/domain/regulations/rules/switches';
import { translatorFor } from '@/lib/platform/i18n/translator';
import { switchBySwitch } from './history-words';
import { dayOfYear, onlyHere, switchWords } from './switch-words';

const BOARD = { id: 'board', name: 'Noord-Zuidraad' };
const wordsIn = (locale: 'nl' | 'en') => {
  const t = translatorFor(locale);
  return switchWords({ say: (key, values) => t(`regulations.${key}` as 'regulations.list.title', values), locale, boards: [BOARD] });
};
const ALL: Switches = {
  closing: { article: '3', kind: 'days', days: ['03-01', '10-15'] },
  adviser: { article: '', kind: 'board', boardId: 'board' },
  body: { article: '', kind: 'college', name: '' },
  applicants: { article: '', forms: ['association', 'school'] },
  local_link: { article: '', kinds: ['seat', 'activity'], years: 2 },
  amount: { article: '5', maximumCents: 700_000, sharePercent: 75 },
  lines: {
    article: '',
    lines: [{ name: 'Noodhulp', maximumCents: 250_050, sharePercent: null, body: { kind: 'other', name: 'Vast bureau' } }],
    envelopeCents: 2_000_000,
  },
  annexes: { article: '', request: ['budget'], report: [] },
  home_activity: { article: '' },
  excluded_costs: { article: '', types: ['travel'] },
};
const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u00a0', ' '));

describe('a switch in words', () => {
  test('says what is checked, in Dutch', () => {
    const words = wordsIn('nl');
    expect(SWITCHES.map((name) => plain(words.linesOf(ALL, name)))).toEqual([
      ['elk jaar op 1 maart en 15 oktober'],
      ['Noord-Zuidraad'],
      ['college van burgemeester en schepenen'],
      ['verenigingen met rechtspersoonlijkheid en scholen'],
      ['zetel in de gemeente en werking in de gemeente', 'al minstens 2 jaar'],
      ['hoogstens € 7.000 per aanvraag', 'hoogstens 75 % van de kosten die in aanmerking komen'],
      ['Noodhulp: hoogstens € 2.500,50 per aanvraag, Vast bureau beslist', 'beschikbaar budget per oproep: € 20.000'],
      ['bij de aanvraag: begroting'],
      ['minstens één activiteit in de gemeente zelf'],
      ['reiskosten'],
    ]);
    expect(SWITCHES.flatMap((name) => words.linesOf({}, name))).toEqual([]);
  });

  test('says it in English, with a board that is gone and an article', () => {
    const words = wordsIn('en');
    expect(words.allOf({ closing: { article: '3', kind: 'before', weeks: 1 } }, 'closing')).toEqual([
      'at the latest 1 week before the project begins',
      'article 3',
    ]);
    expect(words.linesOf({ adviser: { article: '', kind: 'board', boardId: 'gone' } }, 'adviser')).toEqual([
      'a board that no longer exists',
    ]);
    expect(plain([words.contradiction({ at: 'amount', code: 'maximum_above_envelope', cents: 500_000 })])).toEqual([
      'The maximum is above the envelope of €5,000.',
    ]);
    expect(dayOfYear('02-29', 'en')).toBe('29 February');
  });

  test('is told in the history line by line, as far as it changed; what a new version took over is not', () => {
    const entry = (command: string, from: unknown, to: unknown) => ({
      ...{ eventId: command, at: new Date('2026-11-24T09:00:00Z'), command, actorName: 'Eva', reason: '', year: null },
      changes: [{ table: 'regulation_versions', field: 'switches', from, to, of: { field: 'no', value: 2 } }],
    });
    const before = { amount: { article: '5', maximumCents: 600_000, sharePercent: 75 } };
    const [set, started] = switchBySwitch(
      [entry('setSwitch', before, { amount: ALL.amount, home_activity: ALL.home_activity }), entry('startVersion', null, before)],
      wordsIn('en'),
    );
    expect(set?.changes).toMatchObject([
      { table: 'regulation_switches', field: 'amount', from: 'at most €6,000 a request', to: 'at most €7,000 a request' },
      { field: 'home_activity', from: null, to: 'at least one activity in the municipality itself' },
    ]);
    expect(started?.changes).toEqual([]);
    expect(onlyHere(['a', 'b'], ['b'])).toBe('a');
  });
});

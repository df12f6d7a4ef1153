import { describe, expect, test } from 'vitest';
import { isRefusal } from '@/lib/platform/result';
import { readSwitch, readWhole, type TypedSwitch } from './reading';

const read = (typed: TypedSwitch, locale: 'nl' | 'en' = 'nl') => {
  const answer = readSwitch(typed, locale);
  if (!isRefusal(answer)) return answer.value.value;
  const [[field, error] = ['', { code: answer.code }]] = Object.entries(answer.fields ?? {});
  return `${field}: ${error.code}`;
};
const amount = (maximum: string, share: string) => ({ switch: 'amount', article: '5', maximum, share }) as const;
const line = (name: string, more: object = {}) => ({ name, maximum: '', share: '', bodyKind: '', bodyName: '', ...more }) as const;
const lines = (envelope: string, ...some: ReturnType<typeof line>[]) => ({ switch: 'lines', article: '', lines: some, envelope }) as const;

describe('money', () => {
  test.each([
    ['7.000', '75', { article: '5', maximumCents: 700_000, sharePercent: 75 }],
    ['€ 7 000,50', '', { article: '5', maximumCents: 700_050, sharePercent: null }],
    ['0,01', '100 %', { article: '5', maximumCents: 1, sharePercent: 100 }],
    ['1.000.000.000', '1', { article: '5', maximumCents: 100_000_000_000, sharePercent: 1 }],
    ['', '75', { article: '5', maximumCents: null, sharePercent: 75 }],
    ['', '', 'maximum: maximum_or_share'],
    ['0', '75', 'maximum: amount_of_nothing'],
    ['-5', '', 'maximum: amount_negative'],
    ['1.000.000.000,01', '', 'maximum: amount_too_large'],
    ['zeven', '', 'maximum: amount_unreadable'],
    ['100', '0', 'share: share_unreadable'],
    ['100', '101', 'share: share_unreadable'],
    ['100', '12,5', 'share: share_unreadable'],
  ])('%j and %j', (maximum, share, kept) => expect(read(amount(maximum, share))).toEqual(kept));

  test('is read as each language writes it', () => {
    expect(read(amount('7,000', ''), 'en')).toMatchObject({ maximumCents: 700_000 });
    expect(read(amount('7,000', ''), 'nl')).toBe('maximum: amount_unclear');
  });

  test('of lines: each by its name once, each with its own, or an envelope alone', () => {
    expect(read(lines('20.000', line('Noodhulp', { maximum: '2.500' }), line('Educatie', { share: '50', bodyKind: 'council' })))).toEqual({
      article: '',
      lines: [
        { name: 'Noodhulp', maximumCents: 250_000, sharePercent: null, body: null },
        { name: 'Educatie', maximumCents: null, sharePercent: 50, body: { kind: 'council', name: '' } },
      ],
      envelopeCents: 2_000_000,
    });
    expect(read(lines('20.000'))).toMatchObject({ lines: [], envelopeCents: 2_000_000 });
    expect(read(lines(''))).toBe('envelope: line_or_envelope');
    expect(read(lines('', line('Noodhulp'), line('noodhulp\u200b')))).toBe('lines.1.name: line_twice');
    expect(read(lines('', line('Noodhulp', { maximum: 'x' })))).toBe('lines.0.maximum: amount_unreadable');
    expect(read(lines('', line('Noodhulp', { bodyKind: 'other' })))).toBe('lines.0.bodyName: name_who');
  });
});

describe('who and when', () => {
  test.each<[TypedSwitch, unknown]>([
    [
      { switch: 'closing', article: '', kind: 'days', days: '15 oktober', weeks: '' },
      { article: '', kind: 'days', days: ['10-15'] },
    ],
    [{ switch: 'closing', article: '', kind: 'days', days: '30 februari', weeks: '' }, 'days: no_such_day'],
    [
      { switch: 'closing', article: '', kind: 'before', days: 'x', weeks: '6 weken' },
      { article: '', kind: 'before', weeks: 6 },
    ],
    [{ switch: 'closing', article: '', kind: 'before', days: '', weeks: '53' }, 'weeks: weeks_unreadable'],
    [
      { switch: 'closing', article: '', kind: 'permanent', days: 'x', weeks: 'x' },
      { article: '', kind: 'permanent' },
    ],
    [{ switch: 'adviser', article: '', kind: 'board', boardId: '', name: '' }, 'boardId: choose_board'],
    [
      { switch: 'adviser', article: '', kind: 'experts', boardId: 'x', name: 'Fonds' },
      { article: '', kind: 'experts', name: 'Fonds' },
    ],
    [{ switch: 'adviser', article: '', kind: 'other', boardId: '', name: '' }, 'name: name_who'],
    [
      { switch: 'body', article: '9', kind: 'college', name: 'weg' },
      { article: '9', kind: 'college', name: '' },
    ],
    [{ switch: 'body', article: '', kind: 'other', name: '' }, 'name: name_who'],
    [
      { switch: 'local_link', article: '', kinds: ['activity', 'seat'], years: '' },
      { article: '', kinds: ['seat', 'activity'], years: 0 },
    ],
    [{ switch: 'local_link', article: '', kinds: ['seat'], years: '11' }, 'years: years_unreadable'],
    [
      { switch: 'applicants', article: '', forms: ['school', 'association', 'school'] },
      { article: '', forms: ['association', 'school'] },
    ],
    [{ switch: 'home_activity', article: '4' }, { article: '4' }],
  ])('%o', (typed, kept) => expect(read(typed)).toEqual(kept));

  test.each([
    ['6', 6],
    [' 06 ', 6],
    ['6.5', null],
    ['19999', null],
    ['x'.repeat(100_000), null],
  ])('a whole number typed %#', (typed, value) => expect(readWhole(typed, 0, 52)).toBe(value));
});

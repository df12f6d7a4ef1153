import { describe, expect, it } from 'vitest';
import { feedBegin, feedPath, feedTokenIn, withoutFeed } from './rules';

const TOKEN = `${'Ab3-_'.repeat(8)}xyz`;

describe('the address of an agenda', () => {
  it('carries a token that is found in it again', () => {
    expect(feedPath(TOKEN)).toBe(`/api/calendar/${TOKEN}.ics`);
    expect(feedTokenIn(`${TOKEN}.ics`)).toBe(TOKEN);
    expect(feedTokenIn(TOKEN)).toBe(TOKEN);
  });

  it.each(['', '.ics', '[token]', TOKEN.slice(1), `${TOKEN}x`, `${TOKEN}.ics.ics`, `${TOKEN} `, 'é'.repeat(43), 'x'.repeat(100_000)])(
    'is none with what can be no token',
    (part) => {
      expect(feedTokenIn(part)).toBeNull();
    },
  );
});

it('an agenda begins with the year before', () => {
  expect(feedBegin('2026-11-24')).toBe('2025-01-01');
});

it('an address is offered for what has none yet', () => {
  const partnerships = [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ];
  const feed = { id: '1', madeAt: new Date(0) };
  expect(withoutFeed([], partnerships)).toEqual({ all: true, partnerships });
  expect(
    withoutFeed(
      [
        { ...feed, partnership: null },
        { ...feed, partnership: { id: 'a', title: 'A' } },
      ],
      partnerships,
    ),
  ).toEqual({ all: false, partnerships: [{ id: 'b', title: 'B' }] });
});

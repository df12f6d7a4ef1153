import { expect, test } from 'vitest';
import { costBar } from './cost-bar';

const widths = (bar: ReturnType<typeof costBar>) =>
  [...String(bar).matchAll(/<rect(?: x="0" y="0")? width="([\d.]+)%"/g)].map(([, width]) => Number(width));

test('a line is filled as far as this activity takes it, paler as far as others do, and hatched for the rest', () => {
  const bar = costBar({ ours: 3_000, others: 1_000, line: 5_000 }, 'cost-1');
  expect(widths(bar)).toEqual([100, 80, 60, 100]);
  expect(String(bar)).toContain('url(#cost-1)');
});

test('where more is taken than the line holds an upright says where it ends', () => {
  const bar = costBar({ ours: 400, others: 0, line: 300 }, 'cost-1');
  expect(widths(bar)).toEqual([100, 100, 100, 100]);
  expect(String(bar)).toContain('<rect x="75%"');
});

test('of nothing nothing is drawn', () => {
  expect(costBar({ ours: 0, others: 0, line: 0 }, 'cost-1')).toBeNull();
});

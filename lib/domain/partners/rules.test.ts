import { describe, expect, it } from 'vitest';
import type { Side } from '../partnerships/rules/facts';
import {
  asPair,
  holdsOn,
  linkYearsRefusal,
  oursAndTheirs,
  readKbo,
  readVcode,
  readWebsite,
  shownWebsite,
  WEBSITE_MAX,
  writtenKbo,
} from './rules';
import { comparedName } from './rules/names';

describe('a number of the Crossroads Bank', () => {
  it.each([
    ['0207500123', '0207500123'],
    ['0207.500.123', '0207500123'],
    ['BE 0207.500.123', '0207500123'],
    ['be0207-500-123', '0207500123'],
    ['BE 0207/500/123', '0207500123'],
    ['  0207 500 123 ', '0207500123'],
    ['207.500.123', '0207500123'],
    ['BE 207.500.123', '0207500123'],
    ['1000000120', '1000000120'],
    ['1000.000.120', '1000000120'],
  ])('%j is %s', (typed, kept) => {
    expect(readKbo(typed)).toBe(kept);
  });

  it.each([
    '0207500124',
    '0270500123',
    '207500124',
    '02075001234',
    '20750012',
    '2207500123',
    'NL 0207500123',
    'BE BE 0207500123',
    '0207500123 BE',
    'O207500123',
    '٠٢٠٧٥٠٠١٢٣',
    '',
    'V0001234',
  ])('%j is none', (typed) => {
    expect(readKbo(typed)).toBeNull();
  });

  it('is written as people write it, and read again', () => {
    expect(writtenKbo('0207500123')).toBe('0207.500.123');
    expect(readKbo(writtenKbo('1000000120'))).toBe('1000000120');
  });
});

describe('a number of the register of associations', () => {
  it.each([
    ['V0001234', 'V0001234'],
    ['v 0001234', 'V0001234'],
    ['V.000.1234', 'V0001234'],
    ['V-0001234', 'V0001234'],
    ['V000123', null],
    ['V00012345', null],
    ['0001234', null],
    ['W0001234', null],
    ['', null],
  ])('%j is %s', (typed, kept) => {
    expect(readVcode(typed)).toBe(kept);
  });
});

describe('a website', () => {
  it.each([
    ['www.school.be', 'https://www.school.be/'],
    ['school.be/dogbo', 'https://school.be/dogbo'],
    ['http://school.be', 'http://school.be/'],
    ['HTTPS://School.BE/Dogbo', 'https://school.be/Dogbo'],
    ['https://school.be/a?b=c#d', 'https://school.be/a?b=c#d'],
    ['https://school.be:8443/', 'https://school.be:8443/'],
    ['café.be', 'https://xn--caf-dma.be/'],
  ])('%j is kept as %s', (typed, kept) => {
    expect(readWebsite(typed)).toBe(kept);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)//school.be',
    'data:text/html,x.be',
    'mailto:info@school.be',
    'ftp://school.be',
    'file:///etc/passwd.be',
    'info@school.be',
    'https://user@school.be',
    'https://user:secret@school.be',
    'https://school.be@elsewhere.be',
    'www.school.be en www.club.be',
    'school. be',
    'school\n.be',
    'school',
    'localhost',
    'https://school',
    'https://.be',
    'https://[::1]/',
    'https://',
    '',
  ])('%j is none', (typed) => {
    expect(readWebsite(typed)).toBeNull();
  });

  it('is no longer than can be kept', () => {
    const begin = 'https://school.be/';
    expect(readWebsite(begin + 'a'.repeat(WEBSITE_MAX - begin.length))).toHaveLength(WEBSITE_MAX);
    expect(readWebsite(begin + 'a'.repeat(WEBSITE_MAX - begin.length + 1))).toBeNull();
  });

  it.each([
    ['https://www.school.be/', 'school.be'],
    ['http://school.be/', 'school.be'],
    ['https://school.be/dogbo', 'school.be/dogbo'],
    ['https://school.be/dogbo/', 'school.be/dogbo'],
    ['', ''],
  ])('%j is shown as %j', (website, shown) => {
    expect(shownWebsite(website)).toBe(shown);
  });
});

describe('names held against each other', () => {
  it.each([
    ['Jeugdhuis De Brug', 'de brug'],
    ['JH De Brug vzw', 'de brug'],
    ['VZW De Brug', 'de brug'],
    ['Collège Dogbo-Centre', 'dogbo centre'],
    ['École de Dogbo', 'de dogbo'],
    ['Verbroederingscomité Roeselare', 'roeselare'],
    ['School', 'school'],
    ['vzw Jeugdhuis', 'vzw jeugdhuis'],
    ['', ''],
  ])('%j is %j', (name, compared) => {
    expect(comparedName(name)).toBe(compared);
  });
});

describe('two partners', () => {
  const here: { readonly id: string; readonly side: Side } = { id: 'b', side: 'ours' };
  const there: typeof here = { id: 'a', side: 'theirs' };

  it('are ours and theirs, from whichever is said first', () => {
    expect(oursAndTheirs(here, there)).toEqual({ oursId: 'b', theirsId: 'a' });
    expect(oursAndTheirs(there, here)).toEqual({ oursId: 'b', theirsId: 'a' });
  });

  it('on one side are not', () => {
    expect(oursAndTheirs(here, { id: 'c', side: 'ours' })).toBeNull();
    expect(oursAndTheirs(there, there)).toBeNull();
  });

  it('are kept together in one order', () => {
    expect(asPair('b', 'a')).toEqual({ oneId: 'a', otherId: 'b' });
    expect(asPair('a', 'b')).toEqual(asPair('b', 'a'));
  });
});

describe('the years of a link', () => {
  const TODAY = '2026-11-24';

  it.each([
    [null, null],
    [2019, null],
    [null, 2024],
    [2019, 2019],
    [2019, 2024],
    [2036, 2036],
  ])('can be %s to %s', (sinceYear, untilYear) => {
    expect(linkYearsRefusal({ sinceYear, untilYear }, TODAY)).toBeNull();
  });

  it.each([
    [2024, 2023, 'untilYear', 'link_ends_before_since', { year: 2024 }],
    [2037, null, 'sinceYear', 'year_too_late', { maximum: 2036 }],
    [null, 2037, 'untilYear', 'year_too_late', { maximum: 2036 }],
  ])('cannot be %s to %s', (sinceYear, untilYear, field, code, values) => {
    expect(linkYearsRefusal({ sinceYear, untilYear }, TODAY)).toMatchObject({ fields: { [field]: { code, values } } });
  });
});

it('a role holds through its last day', () => {
  const on = (untilDate: string | null) => holdsOn({ untilDate }, '2026-11-24');
  expect([null, '2026-11-25', '2026-11-24', '2026-11-23'].map(on)).toEqual([true, true, true, false]);
});

import { describe, expect, it } from 'vitest';
import { networksOf, plainAddress } from './network-address';

describe('an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    [' 192.0.2.7 ', '192.0.2.7'],
    ['192.0.2.7:4711', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:c000:207', '192.0.2.7'],
    ['0:0:0:0:0:ffff:192.0.2.7', '192.0.2.7'],
    ['[::ffff:192.0.2.7]:443', '192.0.2.7'],
    ['2001:db8::1', '2001:db8:0:0:0:0:0:1'],
    ['2001:0DB8:0000::0001', '2001:db8:0:0:0:0:0:1'],
    ['[2001:db8::1]:443', '2001:db8:0:0:0:0:0:1'],
    ['fe80::1%eth0', 'fe80:0:0:0:0:0:0:1'],
    ['::', '0:0:0:0:0:0:0:0'],
    ['::1', '0:0:0:0:0:0:0:1'],
    ['64:ff9b::192.0.2.7', '64:ff9b:0:0:0:0:c000:207'],
  ])('%s is %s, however it is spelled', (text, plain) => {
    expect(plainAddress(text)).toBe(plain);
  });

  it.each([
    '',
    'unknown',
    '_hidden',
    '1.2.3',
    '256.1.1.1',
    '010.1.1.1',
    '2001:db8',
    '2001:db8:::1',
    '[',
    '[]',
    'fe80',
    '::ffff:1.2.3',
    '1.2.3.4%x',
  ])('%j is none', (text) => {
    expect(plainAddress(text)).toBeNull();
  });
});

describe('the networks of an address', () => {
  it('are of IPv4 the address alone', () => {
    expect(networksOf('::ffff:192.0.2.7')).toEqual({ near: '192.0.2.7', site: null });
  });

  it('are of IPv6 the first 64 and the first 48 bits', () => {
    expect(networksOf('2001:db8:1:2:3:4:5:6')).toEqual({ near: '2001:db8:1:2::/64', site: '2001:db8:1::/48' });
    expect(networksOf('2001:db8:1:2::')).toEqual(networksOf('2001:DB8:1:2:ffff::1'));
    expect(networksOf('2001:db8:1:3::').near).not.toBe(networksOf('2001:db8:1:2::').near);
    expect(networksOf('2001:db8:1:3::').site).toBe(networksOf('2001:db8:1:2::').site);
    expect(networksOf('2001:db8:2:3::').site).not.toBe(networksOf('2001:db8:1:2::').site);
  });

  it('are one and the same for all that is no address', () => {
    expect(networksOf('rubbish')).toEqual(networksOf(''));
  });
});

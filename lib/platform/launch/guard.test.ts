import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY_LIMIT, type GuardRules, type Incoming, judge, networks } from './guard';

const LOCAL: GuardRules = { publicUrl: undefined, host: '127.0.0.1' };
const PUBLIC: GuardRules = { publicUrl: 'https://tweespan.example.be', host: '127.0.0.1' };

const page: Incoming = { method: 'GET', url: '/nl', host: 'localhost:3000', origin: undefined, https: false, length: 0 };
const form: Incoming = { ...page, method: 'POST', origin: 'http://localhost:3000' };

describe('what reaches the program', () => {
  it('lets a page and its own form in', () => {
    expect(judge(page, LOCAL)).toBeNull();
    expect(judge(form, LOCAL)).toBeNull();
  });

  it.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'CONNECT', 'get', ''])('refuses the method "%s"', (method) => {
    expect(judge({ ...page, method }, LOCAL)).toBe('method');
  });

  it.each(['http://elsewhere.example/', '*', '', '/%', '/nl/%E0%A4%A', '/nl/%00'])('refuses the address "%s"', (url) => {
    expect(judge({ ...page, url }, LOCAL)).toBe('malformed');
  });

  it('reads no more than the path', () => {
    expect(judge({ ...page, url: '/nl?q=%' }, LOCAL)).toBeNull();
  });
});

describe('the host', () => {
  it.each(['localhost', 'LOCALHOST:8080', '127.0.0.1:3000', '[::1]:3000'])('knows "%s" as local', (host) => {
    expect(judge({ ...page, host }, LOCAL)).toBeNull();
    expect(judge({ ...page, host }, PUBLIC)).toBeNull();
  });

  it.each([
    undefined,
    '',
    'evil.example',
    'localhost.evil.example',
    'localhost@evil.example',
    'localhost:3000:80',
    'tweespan.example.be:444',
  ])('refuses "%s"', (host) => {
    expect(judge({ ...page, host }, PUBLIC)).toBe('host');
  });

  it('knows the public name only when it is set, and the address it listens on', () => {
    expect(judge({ ...page, host: 'Tweespan.example.be' }, PUBLIC)).toBeNull();
    expect(judge({ ...page, host: 'tweespan.example.be' }, LOCAL)).toBe('host');
    expect(judge({ ...page, host: '10.0.0.5:3000' }, { ...LOCAL, host: '10.0.0.5' })).toBeNull();
    expect(judge({ ...page, host: '[fd00::5]:3000' }, { ...LOCAL, host: 'fd00::5' })).toBeNull();
  });
});

describe('where a form comes from', () => {
  it.each([undefined, 'null', 'https://evil.example', 'http://localhost', 'http://localhost:3000/', 'https://localhost:3000'])(
    'refuses the origin "%s"',
    (origin) => {
      expect(judge({ ...form, origin }, LOCAL)).toBe('origin');
    },
  );

  it('is the public address alone, whatever host a web server in front sends', () => {
    expect(judge({ ...form, origin: 'https://tweespan.example.be' }, PUBLIC)).toBeNull();
    expect(judge({ ...form, origin: 'http://localhost:3000' }, PUBLIC)).toBe('origin');
  });

  it('is no other origin, however it is written', () => {
    fc.assert(
      fc.property(fc.string(), (origin) => {
        fc.pre(origin !== form.origin);
        expect(judge({ ...form, origin }, LOCAL)).toBe('origin');
      }),
    );
  });
});

describe('the size', () => {
  it('may be the limit and not a byte more', () => {
    expect(judge({ ...form, length: BODY_LIMIT }, LOCAL)).toBeNull();
    expect(judge({ ...form, length: BODY_LIMIT + 1 }, LOCAL)).toBe('too_large');
  });
});

describe('networks', () => {
  it('knows addresses and what lies in a network', () => {
    const isTrusted = networks(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);
    expect(['127.0.0.1', '10.200.3.4', 'fd12::1'].map(isTrusted)).toEqual([true, true, true]);
    expect(['127.0.0.2', '11.0.0.1', 'fe80::1', '', 'unknown'].map(isTrusted)).toEqual([false, false, false, false, false]);
  });
});

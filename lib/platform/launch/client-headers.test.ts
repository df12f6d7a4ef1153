import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { cleanHeaders, type Peer } from './client-headers';
import { networks } from './guard';

const isTrusted = networks(['10.0.0.0/8']);
const stranger: Peer = { address: '203.0.113.9', isTrusted };
const proxy: Peer = { address: '10.0.0.1', isTrusted };

function cleaned(headers: IncomingHttpHeaders, peer: Peer, publicUrl?: string): IncomingHttpHeaders {
  const copy = { host: 'localhost:3000', ...headers };
  cleanHeaders(copy, peer, publicUrl);
  return copy;
}

const spoofed: IncomingHttpHeaders = {
  'x-forwarded-for': '198.51.100.1',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-forwarded-port': '443',
  forwarded: 'for=198.51.100.1',
  'x-real-ip': '198.51.100.1',
};

describe('the headers of a request', () => {
  it('say nothing of a stranger but its own address', () => {
    expect(cleaned(spoofed, stranger)).toEqual({
      host: 'localhost:3000',
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-host': 'localhost:3000',
      'x-forwarded-proto': 'http',
    });
  });

  it('name the nearest address that is no proxy of ours', () => {
    const from = (heard: string) => cleaned({ 'x-forwarded-for': heard }, proxy)['x-forwarded-for'];
    expect(from('198.51.100.1')).toBe('198.51.100.1');
    expect(from('6.6.6.6, 198.51.100.1, 10.0.0.2')).toBe('198.51.100.1');
    expect(from('10.0.0.3')).toBe('10.0.0.3');
    expect(from('')).toBe('10.0.0.1');
    expect(from('198.51.100.1:4711')).toBe('198.51.100.1');
    expect(from('::ffff:10.0.0.3')).toBe('10.0.0.3');
    expect(from('198.51.100.1, ::ffff:10.0.0.3')).toBe('198.51.100.1');
  });

  it('name the proxy when what it heard is no address', () => {
    const from = (heard: string) => cleaned({ 'x-forwarded-for': heard }, proxy)['x-forwarded-for'];
    for (const rubbish of ['unknown', '198.51.100.1, me', '::::', '_hidden']) expect(from(rubbish)).toBe('10.0.0.1');
    expect(from('198.51.100.1, me, 10.0.0.2')).toBe('10.0.0.2');
  });

  it('believe a trusted proxy that the visitor uses https, and nobody else', () => {
    expect(cleaned({ 'x-forwarded-proto': 'https' }, proxy)['x-forwarded-proto']).toBe('https');
    expect(cleaned({ 'x-forwarded-proto': 'https' }, stranger)['x-forwarded-proto']).toBe('http');
  });

  it('follow the public address when there is one, whoever asks', () => {
    const headers = cleaned(spoofed, stranger, 'https://tweespan.example.be');
    expect(headers.host).toBe('tweespan.example.be');
    expect(headers['x-forwarded-host']).toBe('tweespan.example.be');
    expect(headers['x-forwarded-proto']).toBe('https');
  });

  it('lose what speaks inside the program, and keep the rest', () => {
    const inner = ['x-middleware-subrequest', 'x-invoke-path', 'x-nonce', 'x-request-id', 'x-next-intl-locale', 'content-security-policy'];
    const headers = cleaned(
      { ...Object.fromEntries(inner.map((name) => [name, 'mine'])), 'next-action': 'a', rsc: '1', cookie: 'c=1' },
      stranger,
    );
    expect(inner.filter((name) => name in headers)).toEqual([]);
    expect(headers).toMatchObject({ 'next-action': 'a', rsc: '1', cookie: 'c=1' });
  });
});

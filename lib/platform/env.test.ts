import { describe, expect, it } from 'vitest';
import { EnvError, hasHttps, publicOrigin, readEnv } from './env';

describe('settings', () => {
  it('need nothing', () => {
    expect(readEnv({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DATA_DIR: '.data', LOG_LEVEL: 'info', TRUSTED_PROXIES: [] });
  });

  it('count as not set when they are empty', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: ' ', DEMO: '' })).toMatchObject({ PORT: 3000 });
  });

  it('take the public address as an origin', () => {
    expect(publicOrigin(readEnv({ PUBLIC_URL: 'https://Tweespan.example.be/' }))).toBe('https://tweespan.example.be');
    expect(publicOrigin(readEnv({ PORT: '8080' }))).toBe('http://localhost:8080');
    const https = ['HTTPS://tweespan.example.be', 'http://localhost:3000', ''].map((PUBLIC_URL) => hasHttps(readEnv({ PUBLIC_URL })));
    expect(https).toEqual([true, false, false]);
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3e3'],
    ['HOST', 'not a host'],
    ['PUBLIC_URL', 'example.be'],
    ['PUBLIC_URL', 'https://example.be/tweespan'],
    ['PUBLIC_URL', 'ftp://example.be'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '127.0.0.1,proxy'],
    ['DATABASE_URL', 'mysql://localhost/tweespan'],
    ['DATABASE_URL', 'postgres://localhost'],
    ['DATABASE_OWNER_URL', 'postgres://localhost/tweespan'],
    ['DEMO', 'yes'],
    ['HEAP_MB', '127'],
    ['HEAP_MB', '256M'],
    ['NEXTAUTH_SECRET', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['COUNT_SQL', 'true'],
  ])('refuse %s=%s in a sentence that names it', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(EnvError);
    expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`^${name} .+\\.$`));
  });

  it('say everything that is wrong at once, and no secret', () => {
    const wrong = () => readEnv({ PORT: 'x', NEXTAUTH_SECRET: 'hunter2', DATABASE_URL: 'mysql://me:hunter2@host/db' });
    expect(wrong).toThrow(/PORT[^\n]+\n.*DATABASE_URL[^\n]+\n.*NEXTAUTH_SECRET/);
    expect(wrong).not.toThrow(/hunter2/);
  });
});

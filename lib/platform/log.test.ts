import { describe, expect, it } from 'vitest';
import { describeError, withoutAddresses, withoutTokens } from './log';

describe('what a log says of an error', () => {
  it('is code and place, never what a query or a row carried', () => {
    const cause = Object.assign(new Error('duplicate key'), {
      severity: 'ERROR',
      code: '23505',
      detail: 'Key (email)=(an@roeselare.example)',
    });
    const failed = Object.assign(new Error('Failed query: insert into people\nparams: An,an@roeselare.example', { cause }), {
      query: 'insert',
      params: ['An'],
    });
    const said = JSON.stringify(describeError(failed));
    expect(said).toContain('23505');
    expect(said).not.toMatch(/An|roeselare|duplicate/);
  });

  it('keeps the message of our own errors, without addresses', () => {
    expect(describeError(new Error('no coordinator an@roeselare.example'))).toMatchObject({
      type: 'Error',
      message: 'no coordinator ...@...',
    });
  });

  it('can be anything that was thrown', () => {
    expect(describeError('text')).toEqual({ message: 'text' });
    expect(describeError(undefined)).toEqual({ message: 'undefined' });
  });
});

it('takes addresses and values out of the text of a library', () => {
  expect(withoutAddresses('mail to <an@roeselare.example> failed')).toBe('mail to <...@...> failed');
  expect(withoutAddresses('Failed query: select\nparams: An,3')).toBe('Failed query: select\nparams: ...');
});

describe('what opens something', () => {
  const token = `${'Ab3-_'.repeat(8)}xyz`;

  it.each([
    [`/nl/link/${token}`, '/nl/link/...'],
    [`/api/calendar/${token}.ics`, '/api/calendar/...'],
    [`/api/calendar/${token}/more`, '/api/calendar/.../more'],
    [`/API/Calendar/${token}`, '/API/Calendar/...'],
    ['/api/calendar/half', '/api/calendar/...'],
    // Another way of writing the same address.
    [`/api/c%61lendar/${token}.ics`, '/api/c%61lendar/....ics'],
    [`//api//calendar//${token}.ics`, '//api//calendar//....ics'],
    ['/nl/m/roeselare/activities/calendar', '/nl/m/roeselare/activities/calendar'],
    [
      '/nl/m/roeselare/partnerships/0a1b2c3d-0a1b-4c3d-8a1b-0a1b2c3d4e5f',
      '/nl/m/roeselare/partnerships/0a1b2c3d-0a1b-4c3d-8a1b-0a1b2c3d4e5f',
    ],
  ])('is taken out of %s', (address, said) => {
    expect(withoutTokens(address)).toBe(said);
  });

  it('is taken out of an error and of what caused it', () => {
    const cause = new Error(`GET "https://tweespan.example/api/calendar/${token}.ics"`);
    expect(JSON.stringify(describeError(new Error(`no answer to /link/${token}`, { cause })))).not.toContain(token);
  });
});

import { describe, expect, it } from 'vitest';
import { describeError, withoutAddresses } from './log';

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

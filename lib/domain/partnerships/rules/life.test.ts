import { describe, expect, test } from 'vitest';
import { firstLifeCycleState } from './life';

describe('the first state', () => {
  test('what began or is of unknown age runs, what is to begin is explored', () => {
    expect(firstLifeCycleState(2026, 2026)).toBe('active');
    expect(firstLifeCycleState(null, 2026)).toBe('active');
    expect(firstLifeCycleState(2027, 2026)).toBe('exploring');
  });
});

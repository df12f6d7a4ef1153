import { describe, expect, test } from 'vitest';
import { proposedTitle, TITLE_MAX } from './registering';

describe('the proposed title', () => {
  test('names the approach and both ends', () => {
    expect(proposedTitle('Stedenband', 'Roeselare', ['Dogbo'])).toBe('Stedenband Roeselare – Dogbo');
    expect(proposedTitle('Stedenband', 'Deinze', ['Keur Moussa', 'Pout'])).toBe('Stedenband Deinze – Keur Moussa, Pout');
    expect(proposedTitle('Stedenband', 'Roeselare', ['Dogbo', 'dogbo '])).toBe('Stedenband Roeselare – Dogbo');
    expect(proposedTitle('Internationale netwerken', 'Gent', [])).toBe('Internationale netwerken Gent');
  });

  test('is never longer than a title may be', () => {
    expect(
      proposedTitle(
        'Stedenband',
        'Gent',
        Array.from({ length: 20 }, (_, n) => `${'x'.repeat(100)}${n}`),
      ),
    ).toHaveLength(TITLE_MAX);
  });
});

import { expect, test } from 'vitest';
import { peopleIn } from './people';

test('people are counted as far as somebody counted them', () => {
  expect(peopleIn([])).toBeNull();
  expect(peopleIn([{ people: null }])).toBeNull();
  expect(peopleIn([{ people: 12 }, { people: null }])).toEqual({ people: 12, isLeast: true });
  expect(peopleIn([{ people: 12 }, { people: 0 }])).toEqual({ people: 12, isLeast: false });
});

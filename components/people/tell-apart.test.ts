import { expect, test } from 'vitest';
import { tellApart } from './tell-apart';

const an = { name: 'An Peeters', email: 'an@halle.example' };
const namesake = { name: 'An Peeters', email: 'an.peeters@halle.example' };
const bert = { name: 'Bert Claes', email: 'bert@halle.example' };

test('people of one name are told apart by their address, others and one person twice by name', () => {
  expect(tellApart(an, [an, namesake, bert])).toBe('An Peeters, an@halle.example');
  expect(tellApart(bert, [an, namesake, bert])).toBe('Bert Claes');
  expect(tellApart(an, [an, an, bert])).toBe('An Peeters');
});

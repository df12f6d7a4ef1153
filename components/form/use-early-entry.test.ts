import { expect, test } from 'vitest';
import { isEdited } from './use-early-entry';

const TEXT = { type: 'text', value: '', defaultValue: '', checked: false, defaultChecked: false };
/** A tick box without a value of its own has `on` all the same. */
const BOX = { type: 'checkbox', value: 'on', defaultValue: '', checked: false, defaultChecked: false };

test('a text is edited when it is another, a tick box when its tick is', () => {
  expect(
    [TEXT, { ...TEXT, value: '7.600', defaultValue: '7.600' }, BOX, { ...BOX, checked: true, defaultChecked: true }].map(isEdited),
  ).toEqual([false, false, false, false]);
  expect(
    [
      { ...TEXT, value: '1' },
      { ...BOX, checked: true },
      { ...BOX, defaultChecked: true },
    ].map(isEdited),
  ).toEqual([true, true, true]);
});

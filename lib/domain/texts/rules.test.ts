import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleaned, composed, decomposed, inOneLine, lookOf, MARKS_MAX, secretForm } from './rules';

const ACUTE = '\u0301';
const BELOW = '\u0323';

describe('the form of a text', () => {
  test('is one, however its accents were typed', () => {
    expect(composed(`Ri${ACUTE}o`)).toBe('Río');
    expect(decomposed('Río')).toBe(`Ri${ACUTE}o`);
  });

  test('keeps what a language writes on one letter, and no more than that', () => {
    const vietnamese = `e${BELOW}\u0302`;
    expect(composed(vietnamese)).toBe('ệ');
    expect(decomposed(`x${ACUTE.repeat(MARKS_MAX)}y`)).toBe(`x${ACUTE.repeat(MARKS_MAX)}y`);
    expect(decomposed(`x${ACUTE.repeat(MARKS_MAX + 1)}y`)).toBe(`x${ACUTE.repeat(MARKS_MAX)}y`);
    expect(decomposed(`x${(BELOW + ACUTE).repeat(50)}y`)).toHaveLength(MARKS_MAX + 2);
  });

  test('stays when it is made once more', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => composed(composed(text)) === composed(text)));
  });

  test('as one line has single spaces and none at the ends', () => {
    expect(inOneLine('  Lora \n del\tRi\u0301o ')).toBe('Lora del Río');
  });
});

describe('what nobody sees', () => {
  test.each([
    ['zero width space', '\u200b'],
    ['word joiner', '\u2060'],
    ['soft hyphen', '\u00ad'],
    ['Hangul filler', '\u3164'],
    ['half width filler', '\uffa0'],
    ['blank of Braille', '\u2800'],
    ['byte order mark', '\ufeff'],
    ['joiner', '\u200d'],
    ['non-joiner', '\u200c'],
    ['choice of look', '\ufe0f'],
    ['tag', '\u{e0041}'],
    ['override of direction', '\u202e'],
    ['isolates', '\u2066\u2069'],
    ['left to right', '\u200e'],
    ['grapheme joiner', '\u034f'],
    ['annotation', '\ufff9'],
    ['bell', '\u0007'],
    ['escape', '\u001b'],
    ['vertical tab', '\u000b'],
    ['form feed', '\u000c'],
    ['next line', '\u0085'],
    ['line separator', '\u2028'],
    ['no-break space', '\u00a0'],
  ])('alone is an empty text: %s', (_, sign) => {
    expect(inOneLine(sign)).toBe('');
    expect(inOneLine(`${sign}Notto${sign}`)).toBe('Notto');
  });

  test.each([
    ['a\u000bb', 'a\nb'],
    ['a\u000cb', 'a\nb'],
    ['a\u2028b', 'a\nb'],
    ['a\tb\r\nc', 'a\tb\r\nc'],
    ['a\u0001\u0007b', 'ab'],
    ['a\u0000b', 'a\u0000b'],
    ['\u202eegasiP', 'egasiP'],
    ['e\u200b\u0301', 'e\u0301'],
  ])('%j becomes %j', (typed, kept) => {
    expect(cleaned(typed)).toBe(kept);
  });

  test.each([
    ['a family', '👨‍👩‍👧'],
    ['a colour of skin', '👩🏽‍🌾'],
    ['a heart in colour', '❤️'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['the flag of Belgium', '🇧🇪'],
    ['a key', '1\ufe0f\u20e3'],
    ['Persian', 'می\u200cخواهم'],
    ['Sinhala', 'ශ\u0dca\u200dර\u0dd3'],
    ['Malayalam', 'അവന\u0d4d\u200d'],
    ['a Japanese name', '葛\u{e0100}城'],
    ['an Arabic sign of number', '\u0600١'],
    ['Ajami', 'دوݣبو'],
    ['Yoruba', 'Ọ̀ṣun'.normalize('NFC')],
  ])('stays where it is needed: %s', (_, text) => {
    expect(composed(text)).toBe(text);
  });

  test('goes where it is not: behind Latin letters, twice, at the ends of pictures', () => {
    expect(cleaned('a\u200db')).toBe('ab');
    expect(cleaned('می\u200c\u200cخ')).toBe('می\u200cخ');
    expect(cleaned('👩\u200d')).toBe('👩');
    expect(cleaned('a\ufe0f')).toBe('a');
  });

  test('stays away when the text is cleaned once more', () => {
    const signs = fc.constantFrom(
      ...'aé1#خم\u0627\u064b\u0301\u200b\u200c\u200d\u202e\ufe0f\u034f\u115f\u180b👩👧🏽🏴ශ葛 \n\u000b',
      '\u{e0067}',
      '\u{e007f}',
    );
    const texts = fc.array(signs, { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, (text) => composed(composed(text)) === composed(text)),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ['unseen signs', '\u200b'],
    ['joiners', '\u200d'],
    ['joined letters', 'م\u200c'],
    ['letters and marks', 'م\u064b'],
    ['marks', '\u0301'],
    ['pictures', '👩\u200d'],
    ['flags without an end', '🏴\u{e0067}'],
    ['tags', '\u{e0067}'],
    ['controls', '\u0001'],
    ['NUL', '\u0000'],
    ['choices of look', '\ufe0f'],
  ])('takes no time, however much of it there is: %s', (_, sign) => {
    const hostile = sign.repeat(40_000);
    inOneLine(hostile);
    const started = performance.now();
    inOneLine(hostile);
    lookOf(hostile);
    expect((performance.now() - started) / 2).toBeLessThan(50);
  });
});

describe('names that look like one', () => {
  test.each([
    ['Provincie steun', 'provincie steun'],
    ['Provincie steun', 'Provincie\u200b steun'],
    ['Provincie steun', 'Províncie steun'],
    ['Provincie steun', ' Provincie  steun '],
    ['Provincie steun', 'Provincie\u00a0steun'],
    ['Provincie steun', '\u202aProvincie steun\u202c'],
    ['Europa 2021-2027', 'Europa 2021–2027'],
    ["Steun 't Hof", 'Steun ’t Hof'],
    ['می\u200cخواهم', 'میخواهم'],
  ])('%j and %j', (one, other) => {
    expect(lookOf(one)).toBe(lookOf(other));
  });

  test.each([
    ['Leader', 'Leader+'],
    ['Oproep 1', 'Oproep 2'],
    ['Provinciesteun', 'Provincie steun'],
  ])('%j and %j are two', (one, other) => {
    expect(lookOf(one)).not.toBe(lookOf(other));
  });
});

describe('a secret', () => {
  test('has one form, and keeps all that was typed', () => {
    expect(secretForm('cafe\u0301\u00a0au lait')).toBe('café au lait');
    expect(secretForm(' \u200b\u0007Ab ')).toBe(' \u200b\u0007Ab ');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, escaped, markup } from './markup';

const HOSTILE = `</title><script>alert("&'")</script>`;

describe('markup', () => {
  test('escapes each text and figure that is put into it', () => {
    expect(String(markup`<p title="${HOSTILE}">${HOSTILE} ${2}</p>`)).toBe(`<p title="${escaped(HOSTILE)}">${escaped(HOSTILE)} 2</p>`);
    expect(escaped(HOSTILE)).toBe('&lt;/title&gt;&lt;script&gt;alert(&quot;&amp;&#39;&quot;)&lt;/script&gt;');
  });

  test('lets in what was made as markup, alone or in a row, and nothing for null', () => {
    const items = ['a', '<b>'].map((text) => markup`<li>${text}</li>`);
    expect(String(markup`<ul>${items}${null}</ul>`)).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
  });

  test('takes nothing for made that only looks like it', () => {
    const forged = { toString: () => '<b>' };
    expect(() => markup`${forged as unknown as string}`).toThrow();
  });

  test('writes a figure to the thousandth', () => {
    expect(String(markup`${100 / 3} ${2.5} ${-0.00001} ${1e6}`)).toBe('33.333 2.5 0 1000000');
  });

  test('escapes a row of texts too', () => {
    expect(String(markup`${['<', ['&']]}`)).toBe('&lt;&amp;');
  });

  test('leaves out the blanks at the beginning of a line of the template, never those of a text', () => {
    expect(
      String(markup`<p>
      <b>${'a\n  b'}</b>
    </p>`),
    ).toBe('<p><b>a\n  b</b></p>');
  });

  test('has no sign left that begins or ends a tag, a quote or an entity, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});

test('an attribute is left out without a value', () => {
  expect(String(markup`<p${attribute('class', null)}${attribute('title', '"')}${attribute('x', 1)}></p>`)).toBe(
    '<p title="&quot;" x="1"></p>',
  );
});

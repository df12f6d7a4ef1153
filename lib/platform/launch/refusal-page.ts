import type { IncomingHttpHeaders } from 'node:http';
import { LOCALES, type Locale } from '@/lib/domain/access/rules';
import en from '@/lib/platform/i18n/messages/en/launch.json';
import nl from '@/lib/platform/i18n/messages/nl/launch.json';
import { BODY_LIMIT, type RefusalCode } from './guard';

type Words = typeof nl;
const WORDS: Record<Locale, Words> = { nl, en };

/** The answer to a request that Next never sees: a small page, or for a form that is sent in the background one plain sentence. */
export interface RefusalAnswer {
  readonly type: string;
  readonly body: string;
}

/** `code` says why; `id` is what a person can quote to whoever runs the program. */
export function refusalAnswer(code: RefusalCode | 'broken', url: string, headers: IncomingHttpHeaders, id: string): RefusalAnswer {
  const locale = localeOf(url, headers);
  const words = WORDS[locale];
  const sentence = words[code].replace('{limit}', `${BODY_LIMIT / 1024} kB`);
  // Next shows the text of a plain answer to the form that sent the action.
  if (headers['next-action'] !== undefined) return { type: 'text/plain; charset=utf-8', body: sentence };
  const body = `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} · Tweespan</title>
<style>
:root { color-scheme: light dark; }
body { margin: 4rem auto; max-width: 34rem; padding: 0 1.5rem; font: 1.0625rem/1.55 system-ui, sans-serif; background: light-dark(#f4f5f1, #10191f); color: light-dark(#17242d, #e8edeb); }
h1 { font: 600 1.75rem/1.25 Georgia, serif; }
a { color: light-dark(#1c4f7c, #8dbde6); }
small { color: light-dark(#465660, #b3bec4); }
</style>
<main>
<h1>${words.title}</h1>
<p>${sentence}</p>
<p><a href="/${locale}">${words.home}</a></p>
<p><small>${words.id} ${id}</small></p>
</main>
</html>
`;
  return { type: 'text/html; charset=utf-8', body };
}

function localeOf(url: string, headers: IncomingHttpHeaders): Locale {
  const first = url.split(/[/?]/)[1];
  const asked = LOCALES.find((locale) => locale === first);
  return asked ?? (/^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'nl');
}

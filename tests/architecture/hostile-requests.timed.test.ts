import { describe, expect, test, vi } from 'vitest';
import { hostileTexts, workOfAsking } from '../support/hostile-texts';
import { theHouse } from './house';

/** No request may hold the others up for longer, in milliseconds. */
const LIMIT = 50;
const TEXTS = hostileTexts();

/** Somebody is there, and then the database does not answer: what is left is what the program does with a text by itself. */
vi.mock('@/lib/platform/auth/visit', () => {
  const municipality = { id: '0b0c4a52-51cf-4b0e-9a6b-3d1f6f0a1c11', slug: 'gent', name: 'Gent' };
  const actor = { userId: municipality.id, name: 'An', locale: 'nl', platformRole: 'administrator', roles: new Map() };
  const visit = async () => ({
    actor,
    municipality,
    municipalities: [],
    demonstration: false,
    scope: { kind: 'sign_in' },
    today: '2026-11-24',
  });
  const path = async () => '/nl';
  return { currentVisit: visit, municipalityVisit: visit, platformVisit: visit, signInPath: path, firstPageOfRequest: path };
});
vi.mock('@/lib/platform/auth/reader', () => {
  const noAnswer = async () => Promise.reject(new Error('no database'));
  return { withActor: noAnswer, openReader: noAnswer, answerOf: noAnswer };
});
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ host: 'localhost:3000', 'x-forwarded-for': '192.0.2.1' }),
  cookies: async () => ({ toString: () => '', get: () => undefined, set: () => {} }),
}));
vi.mock('next-intl/server', () => ({
  getLocale: async () => 'nl',
  getMessages: async () => ({}),
  getTranslations: async () => (key: string) => key,
}));

type Asked = (...given: unknown[]) => unknown;
const load = (file: string): Promise<Record<string, Asked>> => import(/* @vite-ignore */ `../../${file}`);
const files = (pattern: RegExp, mention: string) =>
  theHouse().sources.filter((file) => pattern.test(file) && theHouse().text(file).includes(mention));

const PARAMS = Promise.resolve({
  locale: 'nl',
  municipality: 'gent',
  partnership: 'x',
  membership: 'x',
  partner: 'x',
  year: '2026',
  approach: 'x',
});
/** What any address of ours is asked by. */
const KEYS =
  'search kind approach country state formality side with sort direction page province selection year origin by partnership mix all done next chosen'.split(
    ' ',
  );

/** What takes too long, by the text. What fails is another matter. */
async function slowOnes(asking: (text: string) => () => unknown): Promise<string[]> {
  const slow: string[] = [];
  for (const { name, text } of TEXTS) {
    const ask = asking(text);
    const ms = await workOfAsking(async () => ask(), LIMIT);
    if (ms > LIMIT) slow.push(`${name}: ${Math.round(ms)} ms`);
  }
  return slow;
}

describe('every page that is asked for something is done with any text at once', () => {
  test.each(files(/^app\/.+\/page\.tsx$/, 'searchParams'))(
    '%s',
    async (file) => {
      const { default: page } = await load(file);
      const asked = (text: string) => Promise.resolve(Object.fromEntries(KEYS.map((key) => [key, text])));
      expect(await slowOnes((text) => () => page?.({ params: PARAMS, searchParams: asked(text) }))).toEqual([]);
    },
    60_000,
  );
});

describe('every file that is asked for something is made with any text at once', () => {
  test.each(files(/^app\/.+\/route\.ts$/, 'searchParams'))(
    '%s',
    async (file) => {
      const { GET } = await load(file);
      // The address is taken apart before the program sees it.
      const asked = (text: string) => ({ keys: () => KEYS, get: () => text, getAll: () => [text] });
      expect(await slowOnes((text) => () => GET?.({ nextUrl: { searchParams: asked(text) } }, { params: PARAMS }))).toEqual([]);
    },
    60_000,
  );
});

describe('every form of signing in is done with any text at once', async () => {
  const found = files(/^lib\/domain\/[^/]+\/actions\.ts$/, 'formAction(').flatMap((file) =>
    [
      ...theHouse()
        .text(file)
        .matchAll(/export const (\w+) = formAction\(/g),
    ].map(([, name = '']) => ({ file, name })),
  );
  test('there are some', () => expect(found.length).toBeGreaterThan(5));

  test.each(found)(
    '$name',
    async ({ file, name }) => {
      const { [name]: send } = await load(file);
      const filled = (text: string) => {
        const form = new FormData();
        for (const key of ['email', 'password', 'repeat', 'current', 'token', 'name', 'next', 'person']) form.set(key, text);
        return form;
      };
      // Some take the form alone, others what was answered before it. The form itself is taken apart before the program sees it.
      const asking = (text: string) => {
        const form = filled(text);
        return () => Promise.allSettled([send?.(form), send?.({}, form)]);
      };
      expect(await slowOnes(asking)).toEqual([]);
    },
    60_000,
  );
});

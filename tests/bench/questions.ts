import { createHash } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { actionsOfTheBuild } from '../support/build-manifest';
import type { Asked } from './measure';

const SLUG = 'roeselare';
const YEAR = 2026;

/** Who works in the measured municipality, who in the two whose activities are measured, and who looks at all of them. */
export const [OFFICER, COLLEAGUE, ADVISER] = ['Els Vandamme', 'An Desmet', 'Joris Maes'];

const programOf = (size: number) => process.env[`TWEESPAN_URL_${size}`] ?? '';
const bareOf = () => process.env.TWEESPAN_BARE ?? '';
const floorOf = (size: number) => process.env[`TWEESPAN_FLOOR_${size}`] ?? '';

/** Who is signed in, each as a header. */
export type Cookies = Readonly<Record<'officer' | 'colleague' | 'adviser', string>>;

const isPage = (body: string) => body.endsWith('</html>') && body.includes('id="content"');
const isJson = (body: string) => body.startsWith('[{');

const page = (size: number, cookie: string, address: string): Asked => ({
  url: () => `${programOf(size)}/nl${address}`,
  headers: { cookie },
  isAnswer: isPage,
});

const floor = (size: number, question: string): Asked => ({ url: () => `${floorOf(size)}/${question}?slug=${SLUG}`, isAnswer: isJson });

/** The rows of the list as a page with nothing else, of the same framework. */
export const barePage = (): Asked => ({ url: () => `${bareOf()}/nl?slug=${SLUG}`, isAnswer: isPage });

/** The `n`th partnership of the measured municipality: ids are made as in `country.sql`. */
async function partnershipOf(request: APIRequestContext, size: number, n: number, slug = SLUG): Promise<string> {
  const rows: { id: string; title: string }[] = await (await request.get(`${floorOf(size)}/list?slug=${slug}`)).json();
  return rows.find(({ title }) => title.endsWith(` partnership ${n}`))?.id ?? '';
}

function uuidOf(text: string): string {
  const md5 = createHash('md5').update(text).digest('hex');
  const hex = `${md5.slice(0, 12)}4${md5.slice(13, 16)}8${md5.slice(17)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
const recordOf = (partnership: string) => uuidOf(`record${partnership}${YEAR}`);

export type Question = 'list' | 'overview' | 'resources' | 'partnership' | 'year' | 'csv' | 'country' | 'save';
type Asking = Readonly<Record<Question, { readonly program: Asked; readonly floor: Asked }>>;

/** What is asked of the program and what of the floor beside it. */
export async function questions(request: APIRequestContext, size: number, { officer, adviser }: Cookies): Promise<Asking> {
  const municipality = `/m/${SLUG}`;
  const [ours, theirs] = [await partnershipOf(request, size, 1), await partnershipOf(request, size, 2)];
  const csv = { ...page(size, officer, `${municipality}/partnerships/csv`), isAnswer: (body: string) => body.includes(' partnership 1') };
  return {
    list: { program: page(size, officer, `${municipality}/partnerships`), floor: floor(size, 'list') },
    overview: { program: page(size, officer, municipality), floor: floor(size, 'year') },
    resources: { program: page(size, officer, `${municipality}/resources`), floor: floor(size, 'list') },
    partnership: { program: page(size, officer, `${municipality}/partnerships/${ours}`), floor: floor(size, 'list') },
    year: { program: page(size, officer, `${municipality}/partnerships/${ours}/years/${YEAR}`), floor: floor(size, 'list') },
    csv: { program: csv, floor: floor(size, 'list') },
    country: { program: page(size, adviser, '/platform/municipalities'), floor: floor(size, 'country') },
    save: { program: save(size, officer, ours, await heldBy(request, size, ours)), floor: floorSave(size, theirs) },
  };
}

/** A municipality with 5,000 activities in 200 partnerships, and one with 50 in 20: each has 25 in its first. */
const [BUSY, QUIET] = ['lier', 'beersel'];

/** What each of the two did, as who works there or VVSG looks at it: the list of the year, and the ledger of the first partnership. */
export async function activitiesAsked(request: APIRequestContext, size: number, cookie: string) {
  const of = async (slug: string) => ({
    list: page(size, cookie, `/m/${slug}/activities`),
    ledger: page(size, cookie, `/m/${slug}/partnerships/${await partnershipOf(request, size, 1, slug)}/reciprocity`),
  });
  return { busy: await of(BUSY), quiet: await of(QUIET) };
}

/** What stands there now: a save says what it saw. */
async function heldBy(request: APIRequestContext, size: number, partnership: string): Promise<number> {
  const [row]: { cents: number }[] = await (await request.get(`${floorOf(size)}/held?record=${recordOf(partnership)}`)).json();
  return row?.cents ?? 0;
}

/** Another amount each time. */
const euro = (at: number) => 1000 + at;

function save(size: number, cookie: string, partnership: string, held: number): Asked {
  const action = actionsOfTheBuild().find(({ name }) => name === 'recordYearAction');
  const line = { source: 'own', programme: '', kind: 'operating' };
  let before = held;
  return {
    url: () => `${programOf(size)}/nl/m/${SLUG}/partnerships/${partnership}/years/${YEAR}`,
    headers: {
      cookie,
      origin: programOf(size),
      accept: 'text/x-component',
      'content-type': 'text/plain;charset=UTF-8',
      'next-action': action?.id ?? '',
    },
    body: (at) => {
      const base = before;
      before = euro(at) * 100;
      const cells = [{ basis: 'planned', line, base, typed: String(euro(at)) }];
      return JSON.stringify([SLUG, { subject: { kind: 'partnership', id: partnership }, year: YEAR, cells }]);
    },
    isAnswer: (body) => body.includes('"ok":true'),
  };
}

const floorSave = (size: number, partnership: string): Asked => ({
  url: (at) => `${floorOf(size)}/save?record=${recordOf(partnership)}&cents=${euro(at) * 100}`,
  isAnswer: isJson,
});

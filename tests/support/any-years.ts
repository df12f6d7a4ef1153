import fc from 'fast-check';
import { KINDS, SOURCES } from '@/lib/domain/resources/rules/money';
import type { YearlyRecord } from '@/lib/domain/resources/rules/records';
import { partnershipOfYear } from './resources-year';
import { aRecord, partOf } from './years-of-a-partnership';

/** A municipality with partnerships alone and joint, of two approaches, two memberships and an approach without a partnership; `r` in all that tests say of it. */
export const APPROACHES_OF_ANY = ['city_to_city', 'twinning', 'networks', 'indirect'].map((code) => ({
  code,
  name: `Vorm; "${code}"`,
  markShape: '',
  markColour: '',
  hasPlace: true,
  partnerIsLocalGovernment: true,
  what: '',
}));
export const PARTNERSHIPS_OF_ANY = [
  partnershipOfYear('alone', { title: '=Dogbo; "de", stad' }),
  partnershipOfYear('joint', { parts: [partOf('r'), partOf('other')] }),
  partnershipOfYear('friends', { approachPeriods: [{ fromYear: 2010, approach: 'twinning', formality: 'friendship' }] }),
];
export const MEMBERSHIPS_OF_ANY = ['network', 'charter'].map((id) => ({
  id,
  organisation: `Netwerk\n${id}`,
  approach: 'networks',
  sinceYear: 2010,
  untilYear: null,
}));

/** Cents that are shown in no round figure, a nought, or nothing known. */
const cents = fc.option(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100_000_000_000 })));
const fte = fc.option(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9_999 })));
const lines = fc.uniqueArray(
  fc.record({
    source: fc.constantFrom(...SOURCES),
    programme: fc.constantFrom('', 'VVSG', '=1+1; "federaal",\r\n'),
    kind: fc.constantFrom(...KINDS),
    plannedCents: cents,
    actualCents: cents,
  }),
  { maxLength: 6, selector: ({ source, programme, kind }) => [source, programme, kind].join(' ') },
);
/** Nothing, or whole percents that make a hundred. */
const shares = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: APPROACHES_OF_ANY.length - 1 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
  .map((edges) => edges.slice(1).map((edge, at) => ({ approach: APPROACHES_OF_ANY[at]?.code ?? '', percent: edge - (edges[at] ?? 0) })));
const about = fc.constantFrom(
  ...PARTNERSHIPS_OF_ANY.map(({ id }) => ({ partnershipId: id })),
  ...MEMBERSHIPS_OF_ANY.map(({ id }) => ({ membershipId: id })),
  ...APPROACHES_OF_ANY.map(({ code }) => ({ approach: code })),
);
const MERGED = { nis: '44040', name: 'Melle', untilYear: 2026 };

/** Records of 2025 and 2026: own ones, those of predecessors, and those of who takes part in the joint partnership; one a subject, year and name. */
export const anyRecords: fc.Arbitrary<YearlyRecord[]> = fc
  .uniqueArray(
    fc.record({
      about: fc.oneof(about, about, about, fc.constant({ partnershipId: 'joint', municipalityId: 'other' })),
      year: fc.constantFrom(2025, 2026),
      origin: fc.option(fc.constant(MERGED)),
      confirmedAt: fc.option(fc.constant(new Date(0))),
      ftePlanned: fte,
      fteActual: fte,
      lines,
      shares: fc.oneof(fc.constant([]), shares),
    }),
    { maxLength: 12, selector: (each) => JSON.stringify([each.about, each.year, each.origin]) },
  )
  .map((all) =>
    all.map(({ about: of, origin, ...rest }, at) =>
      aRecord(rest.year, {
        ...{ id: `${at}`, municipalityId: 'r', partnershipId: null, origin, originNis: origin?.nis ?? '36015' },
        ...rest,
        ...of,
      }),
    ),
  );

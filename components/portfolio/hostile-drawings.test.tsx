import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { YearStanding } from '@/components/guidance/verdicts/year-standing';
import { YearBlock } from '@/components/resources/years/year-block';
import { ApproachName } from '@/components/ui/approach-name';
import { LOCALES, type Locale } from '@/lib/domain/access/rules';
import { judge } from '@/lib/domain/guidance/rules/assembling';
import { trendOf } from '@/lib/domain/portfolio/rules/trend';
import { yearFigures } from '@/lib/domain/resources/rules/year-figures';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { mixOfYear } from '@/tests/support/mix-of-a-year';
import { aPartnership, aRecord, operating, TODAY } from '@/tests/support/years-of-a-partnership';
import { MixSheet } from './mix/mix-sheet';
import { TrendSheet } from './trend/trend-sheet';

/** Ends a text, an attribute and a tag, and begins another one. */
const HOSTILE = `"'></td><bad data-x="&">`;
/** The same as the messages write it: between quotes a tag is a text. */
const IN_A_MESSAGE = ` "''>'</td><bad data-x="'&">`;

/** All messages, each with markup behind its words. */
function hostileMessages<T>(messages: T): T {
  const spoilt = (value: unknown): unknown =>
    typeof value === 'string'
      ? `${value}${IN_A_MESSAGE}`
      : Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, spoilt(each)]));
  return spoilt(messages) as T;
}

const shown = (locale: Locale, children: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={hostileMessages(messagesFor(locale))} timeZone="Europe/Brussels">
      {children}
    </NextIntlClientProvider>,
  );

const ASKED = { municipalityId: 'roeselare', today: TODAY };
const PARTNERSHIP = aPartnership({ title: HOSTILE });
const ORIGIN = { nis: '1', untilYear: 2024, name: HOSTILE };
const RECORDS = [
  aRecord(2024, { originNis: '1', origin: ORIGIN, lines: [operating(null, 600_000)] }),
  aRecord(2024, { originNis: '2', origin: { ...ORIGIN, nis: '2' }, lines: [operating(null, 500_000)] }),
  aRecord(2026, { lines: [operating(760_000)], ftePlanned: 30 }),
];
const APPROACH = {
  ...{ code: 'city_to_city', name: HOSTILE, markShape: HOSTILE, markColour: HOSTILE },
  ...{ hasPlace: true, partnerIsLocalGovernment: true, what: '' },
};
const MIX = mixOfYear({ approaches: ['city_to_city'], records: [aRecord(2026, { lines: [operating(760_000)] })] });
const FIGURES = yearFigures(aRecord(2026, { lines: [operating(760_000)] }));
const WHOLE = { planned: false, actual: false };
const NO_DECIMALS = { own_operating: WHOLE, other: WHOLE, staff: WHOLE, fte: WHOLE };
const VERDICTS = judge(PARTNERSHIP, RECORDS, [], { ...ASKED, year: 2026 })?.verdicts ?? [];

const DRAWINGS: Readonly<Record<string, ReactNode>> = {
  'money over the years': (
    <TrendSheet partnership={HOSTILE} file="/m/x/csv" trend={trendOf('own_operating', PARTNERSHIP, RECORDS, [], ASKED)} />
  ),
  'staff over the years': (
    <TrendSheet partnership={HOSTILE} file="/m/x/csv" trend={trendOf('staff_time', PARTNERSHIP, RECORDS, [], ASKED)} />
  ),
  'the mix': <MixSheet mix={MIX} approaches={[APPROACH]} measure="own_operating" path="/m/x" file="/m/x/mix/csv" />,
  'the figures of a row': <YearBlock figures={FIGURES} decimals={NO_DECIMALS} />,
  'a standing': <YearStanding verdicts={VERDICTS} />,
  'an approach': <ApproachName mark={{ shape: HOSTILE, colour: HOSTILE }}>{HOSTILE}</ApproachName>,
};

describe.each(LOCALES)('in %s, with markup in each word and name', (locale) => {
  test.each(Object.entries(DRAWINGS))('%s shows it as a text', (_, drawing) => {
    const html = shown(locale, drawing);
    expect(html).toContain('&lt;bad data-x=&quot;&amp;&quot;&gt;');
    expect(html).not.toMatch(/<bad|data-x="/);
    // Every quote that is left belongs to an attribute.
    expect(html.replace(/<[a-z][\w-]*(?: [\w-]+(?:="[^"<>]*")?)*\/?>|<\/[a-z][\w-]*>/gi, '')).not.toMatch(/[<>"]/);
  });
});

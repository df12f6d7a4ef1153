import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, test } from 'vitest';
import { YearStanding } from '@/components/guidance/verdicts/year-standing';
import { YearBlock } from '@/components/resources/years/year-block';
import { ApproachName } from '@/components/ui/approach-name';
import { LOCALES, type Locale } from '@/lib/domain/access/rules';
import { judge } from '@/lib/domain/guidance/rules/assembling';
import { trendOf } from '@/lib/domain/portfolio/rules/trend';
import { yearFigures } from '@/lib/domain/resources/rules/year-figures';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { expectHarmless, HOSTILE, hostileMessages } from '@/tests/support/hostile-markup';
import { mixOfYear } from '@/tests/support/mix-of-a-year';
import { aPartnership, aRecord, operating, TODAY } from '@/tests/support/years-of-a-partnership';
import { MixSheet } from './mix/mix-sheet';
import { TrendSheet } from './trend/trend-sheet';

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
    expectHarmless(shown(locale, drawing));
  });
});

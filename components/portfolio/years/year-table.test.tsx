import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FIRST_VALUES } from '@/lib/domain/guidance/rules/values';
import { messagesFor } from '@/lib/platform/i18n/messages';
import { YearTable } from './year-table';

const VALUES = { own_operating_cents: FIRST_VALUES.own_operating_cents.value, staff_hundredths: FIRST_VALUES.staff_hundredths.value };

const legend = (isJoint: boolean) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={messagesFor('nl')} timeZone="Europe/Brussels">
      <YearTable title="Stedenband" years={[]} values={VALUES} isJoint={isJoint} />
    </NextIntlClientProvider>,
  );

test('the legend says on which figures an open year stands, also one gone by', () => {
  expect(legend(false)).toContain('open jaar: dit jaar en later op de raming, vroeger op de werkelijke cijfers');
});

test('of a joint partnership it says whose staff time counts', () => {
  expect(legend(true)).toContain('de VTE van alle deelnemende gemeenten tellen samen');
  expect(legend(false)).not.toContain('alle deelnemende gemeenten');
});

import { getRequestConfig } from 'next-intl/server';

const WORDS = {
  nl: { caption: 'Samenwerkingen', title: 'Naam', approach: 'Vorm', planned: 'Raming', actual: 'Werkelijk', staff: 'VTE' },
  en: { caption: 'Partnerships', title: 'Name', approach: 'Approach', planned: 'Planned', actual: 'Actual', staff: 'FTE' },
};

export default getRequestConfig(async ({ requestLocale }) => {
  const locale = (await requestLocale) === 'en' ? 'en' : 'nl';
  return { locale, messages: WORDS[locale], timeZone: 'Europe/Brussels' };
});

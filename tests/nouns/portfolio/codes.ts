/** Lists of codes of this noun's rules, and the prefix of the messages that say them. */
export const SHOWN: Readonly<Record<string, string>> = {
  'portfolio.TREND_FIGURES': 'portfolio.trend.title',
  'portfolio.MIX_MEASURES': 'portfolio.mix.measure',
};

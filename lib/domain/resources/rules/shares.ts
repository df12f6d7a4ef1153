/** One approach and the whole percent of a record that belongs to it. */
export interface Share {
  readonly approach: string;
  readonly percent: number;
}

/** Divides a whole number over the shares of a record by the largest remainder, so that the parts always add up to it; of equal remainders the first. */
export function divide(whole: number, shares: readonly Share[]): { readonly approach: string; readonly part: number }[] {
  const all = shares.reduce((sum, { percent }) => sum + percent, 0);
  if (all === 0) return shares.map(({ approach }) => ({ approach, part: 0 }));
  const exact = shares.map(({ approach, percent }, at) => {
    const weighed = whole * percent;
    return { approach, at, floor: Math.floor(weighed / all), rest: weighed % all };
  });
  const left = whole - exact.reduce((sum, { floor }) => sum + floor, 0);
  const inTurn = [...exact].sort((a, b) => b.rest - a.rest || a.at - b.at);
  const luckyOnes = new Set(inTurn.slice(0, left).map(({ at }) => at));
  return exact.map(({ approach, at, floor }) => ({ approach, part: floor + (luckyOnes.has(at) ? 1 : 0) }));
}

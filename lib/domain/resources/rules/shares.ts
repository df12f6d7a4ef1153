/** One approach and the whole percent of a record that belongs to it. */
export interface Share {
  readonly approach: string;
  readonly percent: number;
}

/** Do these whole percents make a whole? */
export function areShares(shares: readonly Share[]): boolean {
  return (
    shares.every(({ percent }) => Number.isInteger(percent) && percent > 0) && shares.reduce((sum, { percent }) => sum + percent, 0) === 100
  );
}

/** Divides a whole number over shares by the largest remainder, so that the parts always add up to it; of equal remainders the first. */
export function divide(whole: number, shares: readonly Share[]): { readonly approach: string; readonly part: number }[] {
  const exact = shares.map(({ approach, percent }, at) => ({
    approach,
    at,
    floor: Math.floor((whole * percent) / 100),
    rest: (whole * percent) % 100,
  }));
  const left = whole - exact.reduce((sum, { floor }) => sum + floor, 0);
  const luckyOnes = new Set(
    [...exact]
      .sort((a, b) => b.rest - a.rest || a.at - b.at)
      .slice(0, left)
      .map(({ at }) => at),
  );
  return exact.map(({ approach, at, floor }) => ({ approach, part: floor + (luckyOnes.has(at) ? 1 : 0) }));
}

import { isIPv4, isIPv6 } from 'node:net';

/** What an address counts as: one household or office, and the largest piece that a provider hands to one customer. */
export interface Networks {
  /** An IPv4 address; of IPv6 the first 64 bits, within which one device takes any address it likes. */
  readonly near: string;
  /** Of IPv6 the first 48 bits (RFC 6177); null for IPv4. */
  readonly site: string | null;
}

/**
 * One spelling of an address, or null for what is none. IPv4 that is dressed as IPv6 is IPv4; brackets, a port and a zone go, as
 * some web servers write them along.
 */
export function plainAddress(text: string): string | null {
  const bare = /^\[([^\]]*)\](?::\d+)?$/.exec(text.trim())?.[1] ?? text.trim();
  const four = bare.replace(/:\d+$/, '');
  if (isIPv4(four)) return four;
  const six = bare.replace(/%.*$/, '');
  if (!isIPv6(six)) return null;
  const groups = groupsOf(six);
  const [high, low] = [groups[6] ?? 0, groups[7] ?? 0];
  const isDressed = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isDressed) return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  return groups.map((group) => group.toString(16)).join(':');
}

/** The networks of an address; what is none is a network of its own, the same for all. */
export function networksOf(text: string): Networks {
  const address = plainAddress(text);
  if (address === null) return { near: 'unknown', site: null };
  if (isIPv4(address)) return { near: address, site: null };
  const groups = address.split(':');
  return { near: `${groups.slice(0, 4).join(':')}::/64`, site: `${groups.slice(0, 3).join(':')}::/48` };
}

/** The eight groups of a valid IPv6 address. */
function groupsOf(six: string): number[] {
  const [left = '', right] = six.split('::');
  const [before, after] = [numbersOf(left), numbersOf(right ?? '')];
  return right === undefined ? before : [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

/** Groups with colons between; the last may be an IPv4 address. */
function numbersOf(part: string): number[] {
  if (part === '') return [];
  return part.split(':').flatMap((group) => {
    if (!group.includes('.')) return [Number.parseInt(group, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
    return [a * 256 + b, c * 256 + d];
  });
}

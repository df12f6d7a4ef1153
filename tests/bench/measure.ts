import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** One request, as it is sent; `at` numbers the turn, so that each can ask for something else. */
export interface Asked {
  readonly url: (at: number) => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent by POST when there is one. */
  readonly body?: (at: number) => string;
  /** Says that this is the answer, not an error page that came quickly. */
  readonly isAnswer: (body: string) => boolean;
}

/** Milliseconds of one request, from the first byte sent to the last received. */
export type Times = readonly number[];

/** Turns of this many requests by one, before the other has its turn: whatever slows the machine slows both. */
const SLICE = 20;

/** How long each takes: `turns` requests of every one, `viewers` at a time, slice by slice in turn. The first slice warms up and does not count. */
export async function beside(asked: readonly Asked[], turns: number, viewers: number): Promise<Times[]> {
  const agents = asked.map(() => new Agent({ keepAlive: true, maxSockets: viewers }));
  const times: number[][] = asked.map(() => []);
  const slice = Math.max(SLICE, viewers);
  for (let from = -slice; from < turns; from += slice) {
    for (const [which, each] of asked.entries()) {
      const took = await many(each, agents[which] as Agent, from + slice, Math.min(slice, turns - from), viewers);
      if (from >= 0) times[which]?.push(...took);
    }
  }
  for (const agent of agents) agent.destroy();
  return times;
}

/** `count` requests, `viewers` at a time. */
async function many(asked: Asked, agent: Agent, first: number, count: number, viewers: number): Promise<number[]> {
  const took: number[] = [];
  let next = first;
  const oneAfterTheOther = async () => {
    while (next < first + count) {
      const at = next;
      next += 1;
      took.push(await once(asked, agent, at));
    }
  };
  await Promise.all(Array.from({ length: viewers }, oneAfterTheOther));
  return took;
}

function once({ url, headers, body, isAnswer }: Asked, agent: Agent, at: number): Promise<number> {
  const sent = body?.(at);
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const asking = request(url(at), { agent, method: sent === undefined ? 'GET' : 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const took = performance.now() - begun;
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200 && isAnswer(text)) resolve(took);
        else reject(new Error(`${url(at)} answered ${response.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    asking.on('error', reject);
    asking.end(sent);
  });
}

/** The time that `part` of all stay below, for instance 0.5 for the median. */
export function quantile(times: Times, part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

import { become, expect, test } from '../../support/browser';
import { elementsIn, flightOf } from '../../support/flight';
import { measuredRegister } from '../../support/measured-register.mjs';

/** At most so many elements, and so many bytes to make them of again, on a register of 20 partnerships with ten years each. */
const LIMITS = {
  overview: { address: '/nl/m/roeselare', elements: 1_300, bytes: 220_000 },
  list: { address: '/nl/m/roeselare/partnerships', elements: 500, bytes: 55_000 },
  resources: { address: '/nl/m/roeselare/resources', elements: 1_100, bytes: 140_000 },
} as const;

test('pages send few elements: a drawing is one', async ({ playwright }) => {
  test.setTimeout(240_000);
  const program = await measuredRegister('roeselare');
  if (program === null) throw new Error('there is no PostgreSQL to measure on');
  const request = await playwright.request.newContext({ baseURL: program.url });
  try {
    await become({ request }, 'Els Vandamme');
    const sent = Object.entries(LIMITS).map(async ([name, { address, ...limits }]) => {
      const response = await request.get(address);
      expect(response.status(), name).toBe(200);
      const flight = flightOf(await response.text());
      return { name, ...limits, sent: { elements: elementsIn(flight), bytes: Buffer.byteLength(flight) } };
    });
    for (const { name, elements, bytes, sent: found } of await Promise.all(sent)) {
      test.info().annotations.push({ type: name, description: JSON.stringify(found) });
      // A page that sends next to nothing was not read.
      expect.soft(found.elements, `elements of the ${name}`).toBeGreaterThan(100);
      expect.soft(found.elements, `elements of the ${name}`).toBeLessThanOrEqual(elements);
      expect.soft(found.bytes, `bytes of the ${name}`).toBeLessThanOrEqual(bytes);
    }
  } finally {
    await request.dispose();
    await program.close();
  }
});

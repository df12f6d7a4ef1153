import type { Page, Request } from '@playwright/test';

interface HeldAnswer {
  /** The server has answered; the answer is on its way. */
  readonly answered: Promise<void>;
  /** Lets the answer arrive. */
  readonly letThrough: () => Promise<void>;
}

const KINDS = {
  /** The page is read again. */
  reading: (request: Request) => request.method() === 'GET' && new URL(request.url()).searchParams.has('_rsc'),
  /** An action is called. */
  action: (request: Request) => request.method() === 'POST',
} as const;

/** The next time that this page asks for it, the server answers at once and the answer arrives only when the test lets it through. */
export async function holdNext(page: Page, kind: keyof typeof KINDS): Promise<HeldAnswer> {
  const [answered, passage, arrived] = [signal(), signal(), signal()];
  const here = new URL(page.url()).pathname;
  let isTaken = false;
  await page.route(
    ({ pathname }) => pathname === here,
    async (route, request) => {
      if (isTaken || !KINDS[kind](request)) return route.fallback();
      isTaken = true;
      const response = await route.fetch();
      answered.give();
      await passage.given;
      await route.fulfill({ response });
      arrived.give();
    },
  );
  return {
    answered: answered.given,
    letThrough: () => {
      passage.give();
      return arrived.given;
    },
  };
}

function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

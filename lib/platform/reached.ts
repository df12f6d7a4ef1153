import { AsyncLocalStorage } from 'node:async_hooks';

/** Shared by the launcher, which opens a box for each posted request, and the built application, which marks it. */
const shared = globalThis as typeof globalThis & { tweespanPost?: AsyncLocalStorage<{ reached: boolean }> };

shared.tweespanPost ??= new AsyncLocalStorage();
const posts = shared.tweespanPost;

/** Says that an action began: what goes wrong from here on is ours and no longer the fault of the body that was sent. */
export function markReached(): void {
  const box = posts.getStore();
  if (box) box.reached = true;
}

/** Handles a posted request; `reached()` tells whether any action began. */
export function watchPost<T>(handle: (reached: () => boolean) => T): T {
  const box = { reached: false };
  return posts.run(box, () => handle(() => box.reached));
}

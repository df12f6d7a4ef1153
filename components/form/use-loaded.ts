'use client';

import { type ComponentType, useState } from 'react';

/** A part of the page whose code comes when it is asked for; `failed` when it did not come, and asking again tries again. */
export function useLoaded<P extends object>(load: () => Promise<ComponentType<P>>) {
  const [Loaded, setLoaded] = useState<ComponentType<P> | null>(null);
  const [failed, setFailed] = useState(false);

  function ask() {
    setFailed(false);
    if (Loaded !== null) return;
    load().then(
      (part) => setLoaded(() => part),
      () => setFailed(true),
    );
  }

  return { Loaded, failed, ask };
}

'use client';

import { useEffect, useState } from 'react';
import { SavingState } from './saving-state';

/** Long enough to be read after a look elsewhere, in milliseconds; what is said longer is no longer about the last change. */
const SHOWN_MS = 8_000;

/** That something was saved, beside what was saved; it leaves by itself. */
export function SavedBriefly({ children }: { readonly children: string }) {
  const [isShown, setShown] = useState(true);

  useEffect(() => {
    const timer = setTimeout(() => setShown(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);

  return isShown && <SavingState kind="saved">{children}</SavingState>;
}

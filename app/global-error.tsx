'use client';

import { usePathname } from 'next/navigation';
import { Document } from '@/components/layout/document';
import { Failure } from './failure';
import { fonts } from './fonts';
import './globals.css';

interface GlobalErrorProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** When even the layout failed. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  const locale = usePathname()?.startsWith('/en') ? 'en' : 'nl';
  return (
    <Document locale={locale} fonts={fonts}>
      <main>
        <Failure locale={locale} error={error} retry={retry} />
      </main>
    </Document>
  );
}

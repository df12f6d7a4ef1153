import type { ReactNode } from 'react';
import { PageFrame } from '@/components/layout/page-frame';
import { PublicHeader } from '@/components/layout/public-header';
import { currentVisit } from '@/lib/platform/auth/visit';
import { ownPlace } from './own-place';

/** Header with signing in, for everybody. */
export default async function PublicLayout({ children }: { readonly children: ReactNode }) {
  const visit = await currentVisit();
  return (
    <PageFrame header={<PublicHeader workplace={await ownPlace(visit)} />} demonstration={visit.demonstration}>
      {children}
    </PageFrame>
  );
}

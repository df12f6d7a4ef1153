import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { MergedNotice } from '@/components/municipalities/merged-notice';
import { dayAfter } from '@/lib/domain/municipalities/rules';
import { municipalityAddress } from '@/lib/platform/auth/visit';
import { formatWhen } from '@/lib/platform/i18n/when';
import { VisitFrame } from '../../../visit-frame';

interface MunicipalityLayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ municipality: string }>;
}

/** The title of a merged municipality's address; every other page has its own. */
export async function generateMetadata({ params }: MunicipalityLayoutProps): Promise<Metadata> {
  const visit = await municipalityAddress((await params).municipality);
  if (!('merged' in visit)) return {};
  const t = await getTranslations('municipalities.merged');
  const { name, endedOn, successor } = visit.merged;
  const day = formatWhen(dayAfter(endedOn), visit.actor.locale);
  const sentence = t.markup('heading', { name, day, successor: successor.name, kept: (words) => words });
  return { title: { absolute: `${sentence} – Tweespan` } };
}

/** The shell of one municipality. One that merged says what became of it, whatever page of it is asked for. */
export default async function MunicipalityLayout({ children, params }: MunicipalityLayoutProps) {
  const visit = await municipalityAddress((await params).municipality);
  return (
    <VisitFrame visit={visit} municipality={'municipality' in visit ? visit.municipality : null}>
      {'merged' in visit ? <MergedNotice merged={visit.merged} /> : children}
    </VisitFrame>
  );
}

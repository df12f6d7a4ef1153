import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Crumb } from '@/components/ui/crumbs';
import { PageHead } from '@/components/ui/page-head';
import { Sheet } from '@/components/ui/sheet';

interface RegisterFrameProps {
  readonly municipality: { readonly slug: string };
  /** The room in which it will stand; partnerships unless said otherwise. */
  readonly room?: Crumb;
  readonly title: string;
  readonly crumb: string;
  readonly context: string;
  /** Small sheets beside the form. */
  readonly aside: ReactNode;
  /** The form. */
  readonly children: ReactNode;
}

/** The page on which something new is registered: the form on a sheet, what else one may want beside it. */
export function RegisterFrame({ municipality, room, title, crumb, context, aside, children }: RegisterFrameProps) {
  const list = useTranslations('partnerships.list');
  return (
    <>
      <PageHead
        crumbs={[room ?? { label: list('title'), href: `/m/${municipality.slug}/partnerships` }, { label: crumb }]}
        title={title}
        context={context}
      />
      <div className="grid items-start gap-4 wide:gap-6 desktop:grid-cols-[minmax(0,1fr)_316px]">
        <Sheet>{children}</Sheet>
        <div className="grid gap-4">{aside}</div>
      </div>
    </>
  );
}

import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import postgres from 'postgres';
import { listOf } from '../../../list.mjs';

const sql = postgres(process.env.FLOOR_DATABASE ?? '', { max: 10 });

interface PageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<{ slug?: string }>;
}

/** The rows of the list, each with its link, and nothing else: what this framework asks for a page of one table. */
export default async function Page({ params, searchParams }: PageProps) {
  const { locale } = await params;
  const { slug = '' } = await searchParams;
  const t = await getTranslations();
  const rows = await listOf(sql, slug);
  return (
    <main id="content">
      <table>
        <caption>{t('caption')}</caption>
        <thead>
          <tr>
            {['title', 'approach', 'planned', 'actual', 'staff'].map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link prefetch={false} href={`/${locale}?slug=${slug}&id=${row.id}`}>
                  {row.title}
                </Link>
              </th>
              <td>{row.approach}</td>
              <td>{row.planned}</td>
              <td>{row.actual}</td>
              <td>{row.fte_planned}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}

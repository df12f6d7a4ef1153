import { Link } from '@/components/ui/link';

/** A record of the year by its name, and where it is opened. */
export interface NamedRecord {
  readonly name: string;
  readonly href: `/${string}`;
}

interface NamedRecordsProps {
  readonly title: string;
  readonly records: readonly NamedRecord[];
}

/** Some records of a year under a heading. */
export function NamedRecords({ title, records }: NamedRecordsProps) {
  return (
    <>
      <h3 className="mt-4 font-bold">{title}</h3>
      <ul className="mt-1">
        {records.map(({ name, href }) => (
          <li key={href}>
            <Link href={href} className="inline-block py-1 [overflow-wrap:anywhere] max-wide:py-2.5">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

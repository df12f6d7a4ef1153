import { addressIn } from '@/lib/domain/contacts/rules';
import { shownWebsite } from '@/lib/domain/partners/rules';

/** Where a paper lies: an address to open, or a place in words. */
export function PaperPlace({ text }: { readonly text: string }) {
  if (text === '') return <span className="text-ink-3">–</span>;
  const address = addressIn(text);
  return (
    <span className="[overflow-wrap:anywhere]">
      {address === null ? (
        text
      ) : (
        <a href={address} rel="noopener noreferrer" className="inline-block max-wide:py-2.5">
          {shownWebsite(text)}
        </a>
      )}
    </span>
  );
}

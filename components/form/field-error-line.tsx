import { RefusedSign } from '@/components/ui/refused-sign';

/** One sentence in red, with its sign. */
export function FieldErrorLine({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <p id={id} className="mb-1.5 flex gap-[7px] text-s font-semibold leading-snug text-legal">
      <RefusedSign className="mt-[3px]" />
      <span>{children}</span>
    </p>
  );
}

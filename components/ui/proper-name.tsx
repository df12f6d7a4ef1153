/** A name of a person or a place. A browser that translates the page leaves it as it is: Halle is no hall, and Els De Smet no smith. */
export function ProperName({ children }: { readonly children: string }) {
  return <span translate="no">{children}</span>;
}

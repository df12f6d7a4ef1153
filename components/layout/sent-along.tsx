interface SentAlongProps {
  readonly nonce: string | null;
  /** Of the `meta` in which a page says it, and of the header in which it goes along. */
  readonly name: string;
}

/** Next offers no place to add a header to the call of an action, so that the way all calls take is dressed, once. */
const dressing = (name: string) => `(() => {
  const plain = window.fetch;
  window.fetch = (address, call) => {
    const said = document.querySelector('meta[name="${name}"]');
    const headers = new Headers(call && call.headers);
    if (!said || !headers.has('next-action')) return plain(address, call);
    headers.set('${name}', said.content);
    return plain(address, { ...call, headers });
  };
})();`;

/** What a page says of itself in a `meta` goes along with each action that is called from it; forms need not know. */
export function SentAlong({ nonce, name }: SentAlongProps) {
  return (
    // The browser hides a nonce from scripts, and so from the comparison with what was sent.
    <script nonce={nonce ?? undefined} suppressHydrationWarning>
      {dressing(name)}
    </script>
  );
}

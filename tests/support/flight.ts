/** What a page sends along for the browser to make its elements again: the flight, as the browser reads it from the page. */
export function flightOf(html: string): string {
  const pushed = html.matchAll(/self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g);
  return [...pushed].map(([, text = '""']) => String(JSON.parse(text))).join('');
}

/** How many elements of HTML the flight has; a drawing goes as one text and is one. */
export const elementsIn = (flight: string): number => flight.match(/\["\$","[a-z][a-z0-9]*",/g)?.length ?? 0;

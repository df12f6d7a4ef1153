/** The time that a date takes: whole days (`YYYY-MM-DD`, the last included), or instants. */
export type DateSpan =
  | { readonly firstDay: string; readonly lastDay: string }
  /** Without an end nobody knows how long it takes. */
  | { readonly from: Date; readonly until: Date | null };

/** A date in an agenda. */
export interface CalendarDate {
  /** The same as long as it is the same date: by it a program knows what it has already. */
  readonly uid: string;
  readonly title: string;
  readonly span: DateSpan;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  /** The page that tells more. */
  readonly url: string;
  /** It does not take place, and stays in the agenda saying so. */
  readonly isCancelled?: boolean;
}

/** A whole agenda. */
export interface Calendar {
  readonly name: string;
  /** Since when what stands in it holds: the same for a whole day, so that an unchanged agenda is the same text. */
  readonly stamp: Date;
  readonly dates: readonly CalendarDate[];
}

/** RFC 5545, 3.1: no line is longer, in bytes, without its end. */
const LINE_BYTES = 75;

/** All that some program takes for the end of a line; then what no line of text holds (RFC 5545, 3.1 on CONTROL). */
const LINE_ENDS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
const CONTROLS = /(?!\n)\p{Cc}/gu;

/** A text as a value: nothing in it begins another line, another value or another property. RFC 5545, 3.3.11. */
export function textValue(text: string): string {
  const plain = text.toWellFormed().replace(LINE_ENDS, '\n').replace(CONTROLS, '');
  return plain.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

const utf8 = new TextEncoder();

/** A line of whatever length in pieces that fit, cut between signs and never within one. */
export function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, bytes] = ['', 0];
  for (const sign of line) {
    const more = utf8.encode(sign).length;
    if (bytes + more > LINE_BYTES) {
      pieces.push(piece);
      // The space that says "this goes on" counts.
      [piece, bytes] = [' ', 1];
    }
    piece += sign;
    bytes += more;
  }
  return [...pieces, piece].join('\r\n');
}

const dayValue = (day: string) => day.replaceAll('-', '');
const instantValue = (at: Date) => at.toISOString().replace(/[-:]|\.\d+/g, '');

const DAY_MS = 86_400_000;
const dayAfter = (day: string) => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** Whole days end before the day after the last one, and leave whoever looks at the agenda free. */
function spanLines(span: DateSpan): string[] {
  if ('firstDay' in span) {
    const [from, until] = [dayValue(span.firstDay), dayValue(dayAfter(span.lastDay))];
    return [`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${until}`, 'TRANSP:TRANSPARENT'];
  }
  const { from, until } = span;
  const end = until !== null && until > from ? [`DTEND:${instantValue(until)}`] : [];
  return [`DTSTART:${instantValue(from)}`, ...end];
}

function dateLines({ uid, title, span, description, location, url, isCancelled = false }: CalendarDate, stamp: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${instantValue(stamp)}`,
    ...spanLines(span),
    `SUMMARY:${textValue(title)}`,
    ...(description ? [`DESCRIPTION:${textValue(description)}`] : []),
    ...(location ? [`LOCATION:${textValue(location)}`] : []),
    `URL:${encodeURI(url)}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/**
 * An agenda as iCalendar (RFC 5545). Days are days and hours are UTC, so it needs no time zone of its own and none can be wrong. It has no
 * SEQUENCE: that may only rise (3.8.7.4), what was cancelled can be put back, and who reads an agenda takes it whole each time.
 */
export function writeCalendar({ name, stamp, dates }: Calendar): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tweespan//Tweespan//NL', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'],
    ...[`NAME:${textValue(name)}`, `X-WR-CALNAME:${textValue(name)}`],
    ...['REFRESH-INTERVAL;VALUE=DURATION:PT12H', 'X-PUBLISHED-TTL:PT12H'],
    ...dates.flatMap((date) => dateLines(date, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

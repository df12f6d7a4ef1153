import ICAL from 'ical.js';

/** What a program that is not ours reads of an agenda: each date, in the order in which it stands there. */
export function readCalendar(text: string) {
  const root = new ICAL.Component(ICAL.parse(text));
  const dates = root.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, location, startDate, endDate } = new ICAL.Event(component);
    const value = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null;
    const instant = (time: typeof startDate) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
    const span = [instant(startDate), instant(endDate)] as const;
    return { uid, summary, description, location, span, status: value('status'), url: value('url') };
  });
  return { name: root.getFirstPropertyValue('x-wr-calname')?.toString() ?? null, dates };
}

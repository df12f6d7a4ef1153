import { ALIVE } from './alive-event';

/**
 * Runs before any other script, so it is plain and small. The newest press on a button, or sending of a form that only code can send,
 * waits and is done once the page is alive. A form that the browser can send by itself goes at once. What is typed meanwhile stays in
 * its fields and is theirs to take up; until then a link waits too, but for a second press, and the browser asks before it leaves.
 */
const KEEP = `(() => {
  let waiting = null;
  // A part that answers already must not do it too.
  const wait = (button, event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (waiting) delete waiting.dataset.waiting;
    waiting = button;
    waiting.dataset.waiting = '';
  };
  const isEdited = (field) => {
    if (field.form && !('needsCode' in field.form.dataset)) return false;
    if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
    if (!field.options) return field.value !== field.defaultValue;
    return field.selectedIndex !== Math.max(0, [...field.options].findIndex((option) => option.defaultSelected));
  };
  const isTyped = () => [...document.querySelectorAll('input, select, textarea')].some(isEdited);
  const press = (event) => {
    const target = event.target instanceof Element && event.target.closest('button[type="button"], a[href]');
    if (!target) return;
    if (target.matches('button')) return wait(target, event);
    const leaves = !target.target && !target.getAttribute('href').startsWith('#') && !event.metaKey && !event.ctrlKey;
    if (!leaves || target === waiting || !isTyped()) return;
    wait(target, event);
  };
  const leave = (event) => {
    if (isTyped()) event.preventDefault();
  };
  const send = (event) => {
    if (!('needsCode' in event.target.dataset)) return;
    wait(event.submitter || event.target, event);
  };
  const live = () => {
    document.removeEventListener('click', press, true);
    document.removeEventListener('submit', send, true);
    window.removeEventListener('beforeunload', leave);
    // What was typed is taken up by then.
    setTimeout(() => {
      if (!waiting) return;
      delete waiting.dataset.waiting;
      if (waiting instanceof HTMLFormElement) waiting.requestSubmit();
      else waiting.click();
    });
  };
  document.addEventListener('click', press, true);
  document.addEventListener('submit', send, true);
  window.addEventListener('beforeunload', leave);
  document.addEventListener('${ALIVE}', live, { once: true });
})();`;

/** No press is lost that comes before the page's code does. Stands first in the document. */
export function EarlyPresses({ nonce }: { readonly nonce: string | null }) {
  return (
    // The browser hides a nonce from scripts, and so from the comparison with what was sent.
    <script nonce={nonce ?? undefined} suppressHydrationWarning>
      {KEEP}
    </script>
  );
}

import type { APIRequestContext } from '@playwright/test';
import { actionsOfTheBuild } from './build-manifest';
import type { Role } from './cast';

/** What an action answered; `code` says how it ended: `done`, the code of the refusal, or a status when it was no answer at all. */
export interface Answered {
  readonly code: string;
  readonly value?: unknown;
  /** Of a refusal because somebody else was first: what stands there now, by the name of the field. */
  readonly conflicts?: Readonly<Record<string, { readonly theirs: unknown }>>;
}

/** Calls an action as the browser's code does, without the page around it. */
export async function callAction(
  { doorOf }: { doorOf(role: Role): APIRequestContext },
  role: Role,
  name: string,
  args: unknown[],
  page: string,
  origin: string,
): Promise<Answered> {
  const action = actionsOfTheBuild().find((each) => each.name === name);
  const response = await doorOf(role).post(page, {
    headers: { 'Next-Action': action?.id ?? '', Accept: 'text/x-component', 'Content-Type': 'text/plain;charset=UTF-8', Origin: origin },
    data: JSON.stringify(args),
    maxRedirects: 0,
  });
  const text = await response.text();
  const answer = text.split('\n').find((line) => /^\d+:\{"ok":/.test(line));
  if (answer === undefined) return { code: `status ${response.status()}: ${text.slice(0, 200)}` };
  const result = JSON.parse(answer.slice(answer.indexOf('{')));
  return result.ok ? { code: 'done', value: result.value } : { code: result.code, conflicts: result.conflicts };
}

import { redirect } from 'next/navigation';

export const dynamic = 'force-dynamic';

/** Where a keeper of passwords sends whoever wants another one: the own account, in the language of the visitor. W3C, A Well-Known URL for Changing Passwords. */
export function GET() {
  redirect('/account#password');
}

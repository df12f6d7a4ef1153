/** What a password can be refused with: keys of the messages `errors`. */
export const PASSWORD_CODES = [
  'required',
  'invalid',
  'unreadable',
  'password_too_short',
  'password_too_long',
  'password_common',
  'password_differs',
  'password_wrong',
] as const;

/** `not_found` also stands for "not yours": a stranger learns nothing. */
export type AppErrorCode = 'not_found' | 'forbidden' | 'signed_out' | 'another_person' | 'municipality_ended';

/** What is not an expected outcome of a form. Mapped once, in `action.ts` and by the pages through `notFound()`. */
export class AppError extends Error {
  constructor(
    readonly code: AppErrorCode,
    /** What its sentence needs. */
    readonly values?: Readonly<Record<string, string>>,
  ) {
    super(code);
    this.name = 'AppError';
  }
}

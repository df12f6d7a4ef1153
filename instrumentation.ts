/** Called once by Next at start. The check stands in a file of its own: this one is also compiled for a runtime without node. */
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { assertDatabaseAnswers } = await import('./lib/platform/health');
    await assertDatabaseAnswers();
  }
}

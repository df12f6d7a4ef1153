/** How the history tells what belongs to one noun. Tables, columns and commands by their stored names. */
export interface Telling {
  /** The column by which a reader knows one of several rows of a table. */
  readonly knownBy?: Readonly<Record<string, string>>;
  /** What a reader wants to know of a row with figures, table by table. */
  readonly figures?: Readonly<Record<string, readonly string[]>>;
  /** Commands that save field by field while somebody works on: they are told together. */
  readonly savedAsOneGoes?: readonly string[];
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

export type Row = Readonly<Record<string, string>>;

const FILES = [
  'approaches.csv',
  'features.csv',
  'matrix.csv',
  'countries.csv',
  'municipalities.csv',
  'gazetteer.tsv.br',
  'vocabularies.csv',
  'activity_kinds.csv',
  'sdgs.csv',
  'networks.csv',
  'offers.csv',
] as const;
export type DataFile = (typeof FILES)[number];

/** The bytes of one file. */
export const bytesOf = (file: DataFile) => readFileSync(path.join(process.cwd(), 'db', 'seed', 'data', file));

export const rowsOf = (file: DataFile): Row[] => parse(bytesOf(file), { columns: true, skip_empty_lines: true });

/** Changes when any of the files does, or the text beside them. */
export function hashOfReference(beside: string): string {
  const hash = createHash('sha256').update(beside);
  for (const file of FILES) hash.update(`\u0000${file}\u0000`).update(bytesOf(file));
  return hash.digest('hex');
}

export const text = (row: Row, column: string) => row[column] ?? '';
export const orNull = (row: Row, column: string) => row[column] || null;
export const number = (row: Row, column: string) => (row[column] ? Number(row[column]) : null);
export const yes = (row: Row, column: string) => row[column] === 'yes';
/** Several in one cell, with bars between. */
export const listed = (row: Row, column: string) => text(row, column).split('|').filter(Boolean);

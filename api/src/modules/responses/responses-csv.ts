import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { reasonValues } from '../../catalogues/reason-values.js';
import { type Locale, text, textIfAny } from '../../catalogues/texts.js';
import type { ReasonCode } from '../scoring/score.policy.js';
import type { ExportedRow } from './response-lists.queries.js';

interface Reader {
  locale: Locale;
  time_zone: string;
}

const COLUMNS = [
  'full_name',
  'email',
  'phone',
  'city',
  'vacancy',
  'status',
  'stage',
  'relevance_score',
  'reasons',
  'notices',
  'created_at',
  'decided_at',
] as const;

/** A spreadsheet of the reader's country splits a line at this sign. */
const DELIMITERS: Record<Locale, string> = { en: ',', ru: ';' };

/** What a spreadsheet runs where a cell begins with it. */
const BEGINS_FORMULA = /(?<=[,;\t\r\n]\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** Within a cell too: a spreadsheet of another country splits at another sign, and a cell may begin anywhere. */
const withoutFormulas = (cell: string | number | null): string | number | null =>
  typeof cell === 'string' ? cell.replaceAll(BEGINS_FORMULA, "'") : cell;

/** Responses as CSV that Excel opens as it is: with a byte order mark, and no cell that it would run as a formula. */
export function responsesCsv(batches: AsyncIterable<ExportedRow[]>, reader: Reader): Readable {
  // One batch ahead of whoever reads, however slowly.
  return Readable.from(lines(batches, reader), { objectMode: true, highWaterMark: 1 });
}

/** The calendar day there, `2026-03-02`. */
export const dayIn = (time_zone: string, at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: time_zone, dateStyle: 'short' }).format(at);

async function* lines(batches: AsyncIterable<ExportedRow[]>, reader: Reader): AsyncGenerator<string> {
  const { locale, time_zone } = reader;
  const toLines = (records: (string | number | null)[][], bom: boolean): string =>
    stringify(records, { bom, delimiter: DELIMITERS[locale], escape_formulas: true, record_delimiter: 'windows' });
  const header = COLUMNS.map((column) => text(locale, `downloads.responses.columns.${column}`, { time_zone }));
  yield toLines([header], true);
  const toRecord = recordFor(reader);
  for await (const rows of batches)
    yield toLines(
      rows.map((row) => toRecord(row).map(withoutFormulas)),
      false,
    );
}

function recordFor({ locale, time_zone }: Reader): (row: ExportedRow) => (string | number | null)[] {
  // Swedish writes 2026-03-02 12:00, which every spreadsheet reads as a time.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: time_zone, dateStyle: 'short', timeStyle: 'short' });
  const time = (at: Date | null): string | null => (at ? format.format(at) : null);
  return (row) => [
    row.candidate_full_name,
    row.candidate_email,
    row.candidate_phone,
    row.candidate_city,
    row.vacancy_title,
    text(locale, `downloads.responses.status.${row.status}`),
    text(locale, `downloads.responses.stage.${row.stage}`),
    row.relevance_score === null ? null : Math.round(row.relevance_score * 100),
    row.rejection_reasons.map((reason) => wording(locale, reason)).join('\n'),
    noticesOf(row)
      .map((notice) => text(locale, `downloads.responses.notices.${notice}`))
      .join('\n'),
    time(row.created_at),
    time(row.decided_at),
  ];
}

function wording(locale: Locale, { code, ...values }: ReasonCode): string {
  if (code === 'recruiter.decided') return text(locale, 'downloads.responses.decided_by_recruiter');
  const params = reasonValues(values, { locale, native: text(locale, 'reasons.language.native') });
  return textIfAny(locale, `reasons.${code}`, params) ?? code;
}

function noticesOf(row: ExportedRow) {
  const isBots = (row.status === 'approved' || row.status === 'rejected') && !row.is_confirmed;
  return [
    ...(isBots ? ['unconfirmed' as const] : []),
    ...(row.is_review_requested ? ['review_requested' as const] : []),
    ...(row.is_incomplete ? ['incomplete' as const] : []),
    ...(row.closed_reason ? [row.closed_reason] : []),
  ];
}

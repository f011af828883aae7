import type { Article, Read } from '../../article/article.ts';
import type { ArticleMeta, EventMeta } from '../store/packed.ts';
import type { StoredEntry } from '../store/stored-entry.ts';

/** A value that was read, with its span: `[value]` without one. */
type ReadRow = readonly [string, number, number] | readonly [string] | null;

type EventRow = readonly [
  EventMeta['type'],
  EventMeta['status'],
  EventMeta['met'],
  EventMeta['value'],
  EventMeta['end'],
  EventMeta['basis'],
  EventMeta['placeName'],
  SumRow,
];

/** A sum of money, and the currency where it is known. */
type SumRow = readonly [value: number, currency: string | null] | null;

/** What is at hand of an entry, as values in a certain order. */
export type EntryRow = readonly [
  key: string,
  id: string,
  file: string,
  language: string,
  published: ReadRow,
  source: ReadRow,
  url: string | null,
  copies: Article['copies'],
  events: readonly EventRow[],
];

export function toEntryRow({ key, article, events }: StoredEntry): EntryRow {
  const { id, file, language, published, source, url, copies } = article;
  const told = events.map(
    ({ meta: { type, status, met, value, end, basis, placeName, sum } }): EventRow => [
      type,
      status,
      met,
      value,
      end,
      basis,
      placeName,
      sum && [sum.value, sum.currency],
    ],
  );
  return [key, id, file, language, toReadRow(published), toReadRow(source), url, copies, told];
}

export function fromEntryRow(row: EntryRow): { key: string; meta: ArticleMeta; events: EventMeta[] } {
  const [key, id, file, language, published, source, url, copies, told] = row;
  const meta = {
    id,
    file,
    language,
    published: fromReadRow(published),
    source: fromReadRow(source),
    url,
    copies,
  };
  const events = told.map(([type, status, met, value, end, basis, placeName, sum]) => ({
    type,
    status,
    met,
    value,
    end,
    basis,
    placeName,
    sum: sum && { value: sum[0], currency: sum[1] },
  }));
  return { key, meta, events };
}

function toReadRow(read: Read<string> | null): ReadRow {
  if (read === null) return null;
  return read.span === null ? [read.value] : [read.value, read.span.start, read.span.end];
}

function fromReadRow(row: ReadRow): Read<string> | null {
  if (row === null) return null;
  const [value, start, end] = row;
  return { value, span: start === undefined || end === undefined ? null : { start, end } };
}

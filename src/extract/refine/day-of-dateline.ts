import type { Article } from '../../article/article.ts';
import { writtenDates } from '../../article/written-date.ts';
import { addDays } from '../date/calendar.ts';
import type { DateContext } from '../date/resolve.ts';

/** A report is published within so many days of its dateline. */
const LATEST = 6;
/** A day and its month without a year. */
const DAY = /(\p{L}{3,}\.? \d{1,2}|\d{1,2} \p{L}{3,}\.?)(?!\p{L}|\d|,? \d{4})/u;

/**
 * The day of the dateline (`OSLO, 9 May –`), where it is not long before that of publication: from it the report counts. Null where
 * there is none, or where it says no other day.
 */
export function dayOfDateline({ dateline, published, text, sentences }: Article): DateContext['published'] {
  const [first] = sentences;
  if (dateline?.span == null || published === null || first === undefined) return null;
  const lead = text.slice(dateline.span.end, first.start);
  const year = published.value.slice(0, 'YYYY'.length);
  const [date] = writtenDates(lead.replace(DAY, `$1 ${year}`), null);
  const value = date?.value ?? null;
  if (value === null || value >= published.value || value < addDays(published.value, -LATEST)) return null;
  return { value, span: { start: dateline.span.start, end: first.start }, name: 'dateline' };
}

import type { Article } from '../../article/article.ts';
import { isoDay } from '../date/calendar.ts';
import type { DateExpression } from '../date/date-expression.ts';
import type { Frame } from '../frame/frame.ts';

/** `General X meets Y, Jan. 16, 2024`: under a picture the present tells of a day that was past when the article came out. */
export function asOfItsDay(frame: Frame, published: Article['published']): Frame {
  if (frame.inPresent !== true) return frame;
  const isPast = frame.dates.some((date) => isBefore(date, published));
  return isPast ? { ...frame, status: 'happened' } : frame;
}

/** A whole date that is earlier than the day of publication. */
function isBefore({ year, month, day }: DateExpression, published: Article['published']): boolean {
  if (published === null || year === null || month === null || day === null) return false;
  const iso = isoDay(year, month, day);
  return iso !== null && iso < published.value;
}

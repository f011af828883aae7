import type { EventItem } from '../answer/answer.ts';

/** `28 July 2020`, `July 2020` or `2020` for a day as the archive writes it. */
export function dayInWords(day: string): string {
  const [year, month, dayOfMonth] = day.split('-');
  const words = [dayOfMonth && String(Number(dayOfMonth)), month && monthName(Number(month)), year];
  return words.filter(Boolean).join(' ');
}

/** From the first day to the last, naming month and year once where both have them. */
export function daysInWords(first: string, last: string | null): string {
  if (last === null || last === first) return dayInWords(first);
  const [a, b] = [first.split('-'), last.split('-')];
  if (a.length < 3 || b.length < 3 || a[0] !== b[0]) return `${dayInWords(first)} – ${dayInWords(last)}`;
  if (a[1] === b[1]) return `${Number(a[2])}–${dayInWords(last)}`;
  return `${Number(a[2])} ${monthName(Number(a[1]))} – ${dayInWords(last)}`;
}

/** When an event was, in markdown: plain where the article states it, in italics and called inferred where not. */
export function eventDate({ value, end, basis }: EventItem['date']): string {
  if (value === null) return '*Date unknown*';
  const words = daysInWords(value, end);
  return basis === 'stated' ? words : `*${words}* (inferred)`;
}

function monthName(month: number): string {
  return new Date(Date.UTC(2000, month - 1)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
}

import { type HeaderLine, headerDates, NOTHING_SAID } from './header-line.ts';
import type { DateOrder } from './written-date.ts';

/** The signature under an embedded tweet: `— Name (@handle) August 3, 2023`. */
const SIGNATURE = /^(?:[—–-]{1,2}|&mdash;)\s?.{1,80}\(@\w{1,20}\)\s/u;

/** Reads the signature of an embedded tweet, whose date is the day of the tweet; null for any other line. */
export function tweetDate(line: string, start: number, order: DateOrder | null): HeaderLine | null {
  if (!SIGNATURE.test(line)) return null;
  return { ...NOTHING_SAID, dates: headerDates(line, start, order, 'updated') };
}

/** Whether a line is the words of a tweet, as far as that can be seen: a link or handle of the service in it. */
export function isTweetText(line: string): boolean {
  return /(?:pic\.twitter\.com\/|https?:\/\/t\.co\/|^@\w+\s|(?:\s#\w+){2,}\s*$)/i.test(line);
}

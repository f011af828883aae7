/** A year, month or day as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type Time = string;

/** The time `by` steps of its own size later: `stepped('2020-12', 1)` is `2021-01`. */
export function stepped(time: Time, by: number): Time {
  const [year = 0, month, day] = time.split('-').map(Number);
  if (month === undefined) return padded(year + by);
  if (day !== undefined)
    return new Date(Date.UTC(year, month - 1, day + by)).toISOString().slice(0, time.length);
  const index = year * 12 + month - 1 + by;
  return timeOf(Math.floor(index / 12), (index % 12) + 1);
}

/** The time made of its parts; a month counts from 1. */
export function timeOf(year: number, month?: number, day?: number): Time {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map(padded)
    .join('-');
}

function padded(part: number): string {
  return String(part).padStart(part > 99 ? 4 : 2, '0');
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Whether `text` names the month of `time`, by its name or as `2020-07`. */
export function namesMonth(text: string, time: Time): boolean {
  const month = Number(time.slice(5, 7));
  return (
    text.includes(time.slice(0, 7)) ||
    (text.match(/\p{L}+/gu) ?? []).some((word) => englishMonth(word) === month)
  );
}

/** 1 to 12 for an English month, in full or by its first three letters (`Sept` too); undefined for another word. */
export function englishMonth(name: string): number | undefined {
  const lower = name
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^sept$/, 'sep');
  const index = MONTHS.findIndex((month) => month === lower || month.slice(0, 3) === lower);
  return index < 0 ? undefined : index + 1;
}

import type { DateExpression } from './date-expression.ts';

/** Whether all that is told of a time is a year (`inaugurated in 1923`): news has a day, so what is told so is history. */
export function isYearAlone(dates: readonly DateExpression[]): boolean {
  return dates.length > 0 && dates.every(({ year, month }) => year !== null && month === null);
}

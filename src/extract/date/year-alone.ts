import type { DateExpression } from './date-expression.ts';

/**
 * Whether all that is told of a time is a year (`inaugurated in 1923`, `last year`): news has a day, so what is told so is
 * history.
 */
export function isYearAlone(dates: readonly DateExpression[]): boolean {
  return dates.length > 0 && dates.every(isYear);
}

function isYear({ year, month, relative }: DateExpression): boolean {
  const isEarlier = relative?.unit === 'year' && (relative.by ?? 0) < 0;
  return isEarlier || (year !== null && month === null);
}

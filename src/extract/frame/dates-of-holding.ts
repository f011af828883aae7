import type { Chunk } from '../clause/chunk.ts';
import type { DateExpression } from '../date/date-expression.ts';

/**
 * The dates of a happening at chunk `at` that a participle behind it tells (`at a meeting between X and Y held in Oslo in May
 * 2016`); none where another clause stands between.
 */
export function datesOfHolding(chunks: readonly Chunk[], at: number): DateExpression[] {
  const behind = chunks.slice(at + 1);
  const held = behind.findIndex(({ kind }) => kind === 'verb' || kind === 'comma' || kind === 'subordinator');
  const verb = behind[held];
  if (verb?.kind !== 'verb' || verb.form !== 'bare' || !verb.classes.includes('hold')) return [];
  const rest = behind.slice(held + 1);
  const end = rest.findIndex(({ kind }) => kind === 'verb' || kind === 'comma' || kind === 'subordinator');
  return rest
    .slice(0, end < 0 ? undefined : end)
    .flatMap((chunk) => (chunk.kind === 'date' ? [chunk.date] : []));
}

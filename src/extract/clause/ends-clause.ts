import type { Chunk } from './chunk.ts';
import { isMarkInList } from './mark-in-list.ts';
import { isReporterNext } from './reporter-next.ts';
import type { VerbGroup } from './verb-group.ts';

const CLAUSE_MARKS = new Set([';', ':', '；', '：']);

/** A new clause begins: a subordinator, a colon, another finite verb, or a noun that is such a verb's subject. */
export function endsClause(
  chunks: readonly Chunk[],
  k: number,
  agentPrepositions: ReadonlySet<string>,
): boolean {
  const chunk = chunks[k] as Chunk;
  if (chunk.kind === 'subordinator') return true;
  if (chunk.kind === 'mark') return CLAUSE_MARKS.has(chunk.word) && !isMarkInList(chunks, k);
  if (chunk.kind === 'comma') return isReporterNext(chunks, k + 1);
  if (chunk.kind === 'conjunction') return isClauseNext(chunks, k);
  if (chunk.kind !== 'verb') return false;
  if (chunk.form === 'bare') return !isReduced(chunks, k, agentPrepositions);
  return chunk.form !== 'gerund' || chunks[k - 1]?.kind === 'comma' || isVisiting(chunk);
}

/** `met a delegation visiting Lund`: where those go is not who was met. */
function isVisiting({ classes }: VerbGroup): boolean {
  return classes.includes('visit');
}

/** `and on Friday X visited …`: a time, who does it, and the verb. */
function isClauseNext(chunks: readonly Chunk[], conjunction: number): boolean {
  let k = conjunction + 1;
  let dated = false;
  for (; ['preposition', 'date', 'comma'].includes(chunks[k]?.kind ?? ''); k++)
    dated ||= chunks[k]?.kind === 'date';
  const verb = chunks[k + 1];
  if (!dated || chunks[k]?.kind !== 'noun' || verb?.kind !== 'verb') return false;
  const after = chunks[k + 2];
  const isAgent = after?.kind === 'preposition' && after.word === 'by';
  return verb.form === 'finite' || (verb.form === 'bare' && !isAgent);
}

/** `signed by`, `held in`: a participle right behind its noun. */
function isReduced(chunks: readonly Chunk[], k: number, agentPrepositions: ReadonlySet<string>): boolean {
  const verb = chunks[k];
  if (
    verb?.kind === 'verb' &&
    verb.classes.some((each) => ['head', 'preside', 'attend', 'accompany'].includes(each))
  )
    return false;
  const after = chunks[k + 1];
  if (after?.kind === 'preposition' && agentPrepositions.has(after.word)) return true;
  const before = chunks[k - 1];
  return (before?.kind === 'happening' || before?.kind === 'agreement') && after?.kind !== 'noun';
}

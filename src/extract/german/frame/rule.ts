import type { Side } from '../../event.ts';
import type { FrameDraft, Part } from '../../frame/frame.ts';
import { canAct, parts } from '../../frame/parts.ts';
import type { Phrase } from '../../phrase/phrase.ts';
import { wordAt } from '../../phrase/phrase.ts';
import type { GermanClause } from '../clause.ts';

/** Reads one German clause; null where the rule does not fit. */
export type GermanRule = (clause: GermanClause) => FrameDraft | null;

/** Whether a word stands in the clause, outside its nouns. */
export function hasWord({ chunks }: GermanClause, ...words: readonly string[]): boolean {
  return chunks.some(
    (chunk) => (chunk.kind === 'word' || chunk.kind === 'preposition') && words.includes(chunk.word),
  );
}

/** Words before `von` and `mit` by which those behind them come along. */
const COMPANY = new Set([
  'gemeinsam',
  'zusammen',
  'begleitung',
  'beisein',
  'begleitet',
  'anwesenheit',
  'teilnahme',
]);

/** Those who are there with the subject: `gemeinsam mit X`, `in Begleitung von Y`, `begleitet von Z`. */
export function companions({ sentence, chunks }: GermanClause): readonly Phrase[] {
  return chunks.flatMap((chunk, k) => {
    if (chunk.kind !== 'noun') return [];
    const before = chunks[k - 1];
    const from = before?.kind === 'preposition' ? before.from : chunk.from;
    const isGenitive = before?.kind !== 'preposition' && !chunk.cases.includes('g');
    return COMPANY.has(wordAt(sentence, from - 1)) && !isGenitive ? chunk.list.items.filter(canAct) : [];
  });
}

/** The companions as parts, on the side of those whom they accompany. */
export function beside(clause: GermanClause, side: Side | null): Part[] {
  return parts(companions(clause), 'attendee', side);
}

/** Phrases behind one of these prepositions that can take part, companions apart. */
export function partners(clause: GermanClause, ...prepositions: readonly string[]): readonly Phrase[] {
  const along = companions(clause);
  return clause.ruled.flatMap(({ preposition, value }) =>
    prepositions.includes(preposition)
      ? value.list.items.filter((item) => canAct(item) && !along.includes(item))
      : [],
  );
}

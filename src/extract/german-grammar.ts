import { germanChunks } from './german/chunks.ts';
import { clauseOf, type GermanClause } from './german/clause.ts';
import { stretchesOf } from './german/clauses.ts';
import { germanFrames } from './german/frames.ts';
import type { Grammar, Reading } from './grammar.ts';
import { germanWords } from './lexicon/german/shared.ts';
import type { AnySentence, CutSentence } from './phrase/phrase.ts';

/**
 * German: the finite verb stands second or last, its participle, infinitive or particle at the end of the clause, and cases tell
 * who does what to whom.
 */
export const germanGrammar: Grammar = { language: 'de', read };

function read(cut: CutSentence, index: number): Reading {
  const sentence: AnySentence = { ...cut, words: germanWords };
  const chunks = germanChunks(sentence);
  const clauses: GermanClause[] = [];
  for (const stretch of stretchesOf(sentence, chunks)) {
    const before = clauses.findLast((each) => each.stretch === stretch.before) ?? null;
    const clause = clauseOf(sentence, index, stretch, before);
    if (clause !== null) clauses.push(clause);
  }
  return { sentence, chunks, frames: clauses.flatMap(germanFrames), remarks: () => [] };
}

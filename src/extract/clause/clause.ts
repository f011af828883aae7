import type { DateExpression } from '../date/date-expression.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import type { AgreementPhrase } from './agreement-phrase.ts';
import type { Arguments } from './arguments.ts';
import { argumentsAfter } from './arguments.ts';
import type { Chunk } from './chunk.ts';
import { datesBehind } from './dates-behind.ts';
import { datesOfClause } from './dates-of-clause.ts';
import type { Happening } from './happening.ts';
import { subjectOf } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** A verb with what stands before and after it, up to the next clause. */
export interface Clause extends Arguments {
  readonly sentence: TokenSentence;
  /** Number of the sentence in the article. */
  readonly index: number;
  readonly chunks: readonly Chunk[];
  /** Where the verb stands among the chunks. */
  readonly verbAt: number;
  readonly verb: VerbGroup;
  readonly subject: readonly Phrase[];
  /** A happening or an agreement that is the subject (`Talks … were held`). */
  readonly subjectHappening: Happening | null;
  readonly subjectAgreement: AgreementPhrase | null;
  /** Those that belong to it, the likeliest first. */
  readonly dates: readonly DateExpression[];
}

/** The clauses of a sentence, one for each verb. */
export function clausesOf(sentence: TokenSentence, index: number, chunks: readonly Chunk[]): Clause[] {
  const clauses: Clause[] = [];
  chunks.forEach((chunk, verbAt) => {
    if (chunk.kind === 'verb') clauses.push(clauseAt(sentence, index, chunks, verbAt, chunk));
  });
  return clauses;
}

function clauseAt(
  sentence: TokenSentence,
  index: number,
  chunks: readonly Chunk[],
  verbAt: number,
  verb: VerbGroup,
): Clause {
  const right = argumentsAfter(sentence, chunks, verbAt);
  const left = subjectOf(sentence.words, chunks, verbAt);
  return {
    sentence,
    index,
    chunks,
    verbAt,
    verb,
    subject: left.phrases,
    subjectHappening: left.happening,
    subjectAgreement: left.agreement,
    ...right,
    dates: datesOfClause(sentence, chunks, verbAt, verb, datesBehind(sentence, chunks, verbAt, right.end)),
  };
}

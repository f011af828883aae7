import type { DateExpression } from '../date/date-expression.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import type { AgreementPhrase } from './agreement-phrase.ts';
import type { Arguments } from './arguments.ts';
import { argumentsAfter } from './arguments.ts';
import type { Chunk } from './chunk.ts';
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
  /** Those before the verb, in it and behind it. */
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
    dates: [...datesBefore(sentence, chunks, verbAt), ...verb.dates, ...right.dates],
  };
}

/** Dates between the start of the clause and its verb. */
function datesBefore(sentence: TokenSentence, chunks: readonly Chunk[], verbAt: number): DateExpression[] {
  const { describingPronouns } = sentence.words.clauses.sentences;
  const dates: DateExpression[] = [];
  for (let k = mainClauseEnd(chunks, verbAt, describingPronouns); k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'verb' && chunk.form === 'finite') break;
    if (chunk.kind === 'mark' && [';', ':'].includes(chunk.word)) break;
    if (chunk.kind === 'subordinator' && !describingPronouns.has(chunk.word)) {
      const told = chunk.word === 'when' ? dateBeside(chunks, k) : null;
      return told === null ? dates : [told, ...dates];
    }
    if (chunk.kind === 'date') dates.unshift(chunk.date);
  }
  return dates;
}

/** The chunk before the verb, or in `X, who was elected in 2022, met …` the one before what is said of X between commas. */
function mainClauseEnd(chunks: readonly Chunk[], verbAt: number, pronouns: ReadonlySet<string>): number {
  if (chunks[verbAt - 1]?.kind !== 'comma') return verbAt - 1;
  const pronoun = chunks.slice(0, verbAt).findLastIndex((chunk) => chunk.kind === 'subordinator');
  const opener = chunks[pronoun];
  const isAside = opener?.kind === 'subordinator' && pronouns.has(opener.word);
  const isTold = chunks[pronoun + 1]?.kind === 'verb' && chunks[pronoun - 1]?.kind === 'comma';
  return isAside && isTold ? pronoun - 1 : verbAt - 1;
}

/** `On 3 May, when …`. */
function dateBeside(chunks: readonly Chunk[], k: number): DateExpression | null {
  const told = chunks[k - 1]?.kind === 'comma' ? chunks[k - 2] : chunks[k - 1];
  return told?.kind === 'date' ? told.date : null;
}

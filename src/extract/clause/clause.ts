import type { DateExpression } from '../date/date-expression.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import type { AgreementPhrase } from './agreement-phrase.ts';
import { withAntecedent } from './antecedent.ts';
import type { Arguments } from './arguments.ts';
import { argumentsAfter } from './arguments.ts';
import { peopleAroundAside } from './aside-in-list.ts';
import type { Chunk } from './chunk.ts';
import { datesBehind } from './dates-behind.ts';
import { datesOfClause } from './dates-of-clause.ts';
import { gapsBehind } from './gap.ts';
import type { Happening } from './happening.ts';
import { invertedSubject } from './inverted-subject.ts';
import { listBefore } from './list-subject.ts';
import { withSharedObject } from './shared-object.ts';
import type { Subject } from './subject.ts';
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
  /** Behind which chunk its arguments stand: the verb, or the conjunction behind which it is left out. */
  readonly from: number;
  readonly subject: readonly Phrase[];
  /** A happening or an agreement that is the subject (`Talks … were held`). */
  readonly subjectHappening: Happening | null;
  readonly subjectAgreement: AgreementPhrase | null;
  /** Those that belong to it, the likeliest first. */
  readonly dates: readonly DateExpression[];
}

/** The clauses of a sentence, one for each verb, and one more where the verb is left out the second time. */
export function clausesOf(sentence: TokenSentence, index: number, chunks: readonly Chunk[]): Clause[] {
  return chunks.flatMap((chunk, verbAt) =>
    chunk.kind === 'verb' ? clausesAt(sentence, index, chunks, verbAt, chunk) : [],
  );
}

function clausesAt(
  sentence: TokenSentence,
  index: number,
  chunks: readonly Chunk[],
  verbAt: number,
  verb: VerbGroup,
): Clause[] {
  const { words } = sentence;
  const after = argumentsAfter(sentence, chunks, verbAt);
  const whole = withAntecedent(words, chunks, verbAt, withSharedObject(sentence, chunks, verbAt, after));
  const gaps = gapsBehind(chunks, verbAt, whole.end);
  const right = gaps[0] === undefined ? whole : argumentsAfter(sentence, chunks, verbAt, gaps[0]);
  const before = subjectOf(sentence.words, chunks, verbAt);
  const left = isNobody(before) ? (invertedSubject(words, chunks, verbAt) ?? before) : before;
  const list = left.happening === null && verb.form !== 'gerund' ? listBefore(sentence, chunks, verbAt) : [];
  const around = left.happening === null ? peopleAroundAside(sentence, chunks, verbAt) : [];
  const behind = datesBehind(sentence, chunks, verbAt, right.end);
  const first: Clause = {
    sentence,
    index,
    chunks,
    verbAt,
    verb,
    from: verbAt,
    subject:
      around.length > 0 ? around : [...list.filter((each) => !left.phrases.includes(each)), ...left.phrases],
    subjectHappening: left.happening,
    subjectAgreement: left.agreement,
    ...right,
    dates: datesOfClause(sentence, chunks, verbAt, verb, behind),
  };
  if (first.dates.length === 0 && gaps.length > 0) return [{ ...first, ...whole }];
  return [first, ...gaps.map((gap, k) => clauseWithout(first, gap, gaps[k + 1] ?? whole.end))];
}

function isNobody({ phrases, happening, agreement }: Subject): boolean {
  return phrases.length === 0 && happening === null && agreement === null;
}

/** The clause between two gaps, with the verb and subject of the first. */
function clauseWithout(first: Clause, from: number, to: number): Clause {
  const { sentence, chunks } = first;
  const right = argumentsAfter(sentence, chunks, from, to);
  const preposition = first.nouns[0]?.preposition ?? '';
  const nouns = right.nouns.map((noun, k) =>
    k === 0 && noun.preposition === '' ? { ...noun, preposition } : noun,
  );
  const { happenings, agreements } = first;
  return {
    ...first,
    ...right,
    from,
    nouns,
    happenings,
    agreements,
    dates: datesBehind(sentence, chunks, from, to),
  };
}

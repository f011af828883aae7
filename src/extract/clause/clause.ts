import type { DateExpression } from '../date/date-expression.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import type { AgreementPhrase } from './agreement-phrase.ts';
import type { AmountPhrase } from './amount.ts';
import type { Chunk } from './chunk.ts';
import type { Happening } from './happening.ts';
import { subjectOf } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** What follows a verb with its preposition; `''` for what follows directly. */
export interface Argument<T> {
  readonly preposition: string;
  readonly value: T;
}

/** A verb with what stands before and after it, up to the next clause. */
export interface Clause {
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
  readonly nouns: readonly Argument<readonly Phrase[]>[];
  readonly happenings: readonly Argument<Happening>[];
  readonly agreements: readonly Argument<AgreementPhrase>[];
  readonly amounts: readonly AmountPhrase[];
  readonly dates: readonly DateExpression[];
  /** The chunk right behind the verb is a plain word: some other object (`met the target`). */
  readonly plainObject: boolean;
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
  const right = argumentsAfter(chunks, verbAt);
  const left = subjectOf(chunks, verbAt);
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
    dates: [...datesBefore(chunks, verbAt), ...verb.dates, ...right.dates],
  };
}

type Right = Pick<Clause, 'nouns' | 'happenings' | 'agreements' | 'amounts' | 'dates' | 'plainObject'>;

/** Collects what follows a verb until another clause begins. */
export function argumentsAfter(chunks: readonly Chunk[], verbAt: number): Right {
  const nouns: Argument<readonly Phrase[]>[] = [];
  const happenings: Argument<Happening>[] = [];
  const agreements: Argument<AgreementPhrase>[] = [];
  const amounts: AmountPhrase[] = [];
  const dates: DateExpression[] = [];
  let plainObject = false;
  let preposition = '';
  let fresh = true;
  for (let k = verbAt + 1; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (endsClause(chunks, k)) break;
    if (chunk.kind === 'preposition') {
      preposition = chunk.word;
      fresh = true;
    } else if (chunk.kind === 'noun') {
      const before = chunks[k - 1]?.kind;
      const direct = !fresh && (before === 'noun' || before === 'date' || before === 'happening');
      nouns.push({ preposition: fresh ? preposition : direct ? '' : ',', value: chunk.list.items });
    } else if (chunk.kind === 'happening')
      happenings.push({ preposition: fresh ? preposition : ',', value: chunk });
    else if (chunk.kind === 'agreement')
      agreements.push({ preposition: fresh ? preposition : ',', value: chunk });
    else if (chunk.kind === 'amount') amounts.push(chunk);
    else if (chunk.kind === 'date') {
      dates.push(chunk.date);
      if (fresh) preposition = '';
    } else if (chunk.kind === 'word' && k === verbAt + 1)
      plainObject = ![
        'each',
        'also',
        'again',
        'up',
        'here',
        'there',
        'online',
        'virtually',
        'separately',
        'on',
        'today',
        'briefly',
        'privately',
        'both',
        'a',
        'the',
        'two',
      ].includes(chunk.word);
    else if (chunk.kind === 'conjunction' && (nouns.length > 0 || happenings.length > 0))
      fresh = preposition !== '';
    if (['noun', 'happening', 'agreement'].includes(chunk.kind)) fresh = false;
    if (chunk.kind === 'comma') fresh = false;
  }
  return { nouns, happenings, agreements, amounts, dates, plainObject };
}

/** A new clause begins: a subordinator, a colon, another finite verb, or a noun that is such a verb's subject. */
function endsClause(chunks: readonly Chunk[], k: number): boolean {
  const chunk = chunks[k] as Chunk;
  if (chunk.kind === 'subordinator') return true;
  if (chunk.kind === 'mark') return [';', ':', '；', '：'].includes(chunk.word);
  if (chunk.kind === 'verb')
    return (
      chunk.form === 'finite' ||
      (chunk.form === 'bare' && !isReduced(chunks, k)) ||
      chunk.form === 'infinitive' ||
      (chunk.form === 'gerund' && chunks[k - 1]?.kind === 'comma')
    );
  return false;
}

/** `signed by`, `held in`: a participle right behind its noun. */
export function isReduced(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k];
  if (
    verb?.kind === 'verb' &&
    verb.classes.some(
      (each) => each === 'head' || each === 'preside' || each === 'attend' || each === 'accompany',
    )
  )
    return false;
  const after = chunks[k + 1];
  if (after?.kind === 'preposition' && (after.word === 'by' || after.word === 'between')) return true;
  const before = chunks[k - 1];
  return (before?.kind === 'happening' || before?.kind === 'agreement') && after?.kind !== 'noun';
}

/** Dates between the start of the clause and its verb. */
function datesBefore(chunks: readonly Chunk[], verbAt: number): DateExpression[] {
  const dates: DateExpression[] = [];
  for (let k = verbAt - 1; k >= 0; k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'verb' && chunk.form === 'finite') break;
    if (chunk.kind === 'mark' && [';', ':'].includes(chunk.word)) break;
    if (chunk.kind === 'subordinator' && !['who', 'which'].includes(chunk.word)) {
      const told = chunks[k - 1]?.kind === 'comma' ? chunks[k - 2] : chunks[k - 1];
      if (chunk.word === 'when' && told?.kind === 'date') dates.unshift(told.date);
      break;
    }
    if (chunk.kind === 'date') dates.unshift(chunk.date);
  }
  return dates;
}

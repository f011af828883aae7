import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import type { AmountPhrase } from '../clause/amount.ts';
import type { Happening } from '../clause/happening.ts';
import type { DateExpression } from '../date/date-expression.ts';
import { relativePronouns } from '../lexicon/german/small-words.ts';
import type { AnySentence, Phrase } from '../phrase/phrase.ts';
import type { GermanChunk, GermanNoun } from './chunks.ts';
import type { Stretch } from './clauses.ts';
import type { Predicate } from './predicate.ts';
import { predicateOf } from './predicate.ts';

/** What a preposition rules; `''` where none does. */
export interface Ruled<T> {
  readonly preposition: string;
  readonly value: T;
  /** Where it stands in the clause. */
  readonly at: number;
}

/** A German clause: its predicate, who does it and to whom, in whatever order they stand. */
export interface GermanClause {
  readonly sentence: AnySentence;
  readonly index: number;
  readonly stretch: Stretch;
  readonly chunks: readonly GermanChunk[];
  readonly predicate: Predicate;
  readonly subject: readonly Phrase[];
  readonly object: readonly Phrase[];
  readonly ruled: readonly Ruled<GermanNoun>[];
  readonly happenings: readonly Ruled<Happening>[];
  readonly agreements: readonly Ruled<AgreementPhrase>[];
  readonly amounts: readonly AmountPhrase[];
  readonly dates: readonly DateExpression[];
}

/** Reads the clause of a stretch; null where it has no predicate. `before` is the clause whose subject it may share. */
export function clauseOf(
  sentence: AnySentence,
  index: number,
  stretch: Stretch,
  before: GermanClause | null,
): GermanClause | null {
  const predicate = predicateOf(stretch);
  if (predicate === null) return null;
  const { chunks } = stretch;
  const nouns = ruledOf(sentence, chunks, 'noun');
  const bare = nouns.filter(({ preposition, value }) => preposition === '' && value.cases !== 'g');
  const { subject, object } = argumentsOf(stretch, predicate, bare, before);
  return {
    sentence,
    index,
    stretch,
    chunks,
    predicate,
    subject,
    object,
    ruled: nouns.filter(({ preposition }) => preposition !== ''),
    happenings: ruledOf(sentence, chunks, 'happening'),
    agreements: ruledOf(sentence, chunks, 'agreement'),
    amounts: chunks.filter((chunk) => chunk.kind === 'amount'),
    dates: chunks.flatMap((chunk) => (chunk.kind === 'date' ? [chunk.date] : [])),
  };
}

function ruledOf<K extends 'noun' | 'happening' | 'agreement'>(
  sentence: AnySentence,
  chunks: readonly GermanChunk[],
  kind: K,
): Ruled<Extract<GermanChunk, { kind: K }>>[] {
  return chunks.flatMap((chunk, at) => {
    if (chunk.kind !== kind) return [];
    const preposition = rulerOf(sentence, chunks, at);
    return [{ preposition, value: chunk as Extract<GermanChunk, { kind: K }>, at }];
  });
}

/** The preposition before a chunk, also before a noun that it belongs to (`im Gasthof Aying`); `''` where none rules it. */
function rulerOf({ tokens }: AnySentence, chunks: readonly GermanChunk[], at: number): string {
  const before = chunks[at - 1];
  if (before?.kind === 'preposition') return before.word;
  const further = chunks[at - 2];
  const isNoun =
    chunks[at]?.kind === 'noun' &&
    before?.kind === 'word' &&
    tokens[before.from]?.capital === true &&
    before.from > 0;
  return isNoun && further?.kind === 'preposition' ? further.word : '';
}

interface Arguments {
  readonly subject: readonly Phrase[];
  readonly object: readonly Phrase[];
}

/**
 * Subject and object among the nouns that no preposition rules: by the cases of their words, else by the number of the verb, else
 * the first is the subject.
 */
function argumentsOf(
  stretch: Stretch,
  predicate: Predicate,
  bare: readonly Ruled<GermanNoun>[],
  before: GermanClause | null,
): Arguments {
  const relative = stretch.kind === 'relative' ? (relativePronouns.get(stretch.opener) ?? '') : '';
  const items = (noun: Ruled<GermanNoun> | undefined) => noun?.value.list.items ?? [];
  const acting = bare.filter(({ value }) => /[nad]/.test(value.cases));
  if (relative.includes('n') && !(relative.includes('a') && acting.some(({ value }) => value.cases === 'n')))
    return { subject: stretch.antecedent, object: items(acting.find(canBeObject)) };
  const subject = subjectAmong(acting, predicate, sharesSubject(stretch, predicate, acting));
  const object = acting.find((noun) => noun !== subject && canBeObject(noun));
  const shared = subject === undefined ? (before?.subject ?? []) : items(subject);
  return {
    subject: shared,
    object: relative === 'a' || relative.includes('na') ? stretch.antecedent : items(object),
  };
}

function canBeObject({ value }: Ruled<GermanNoun>): boolean {
  return value.cases.includes('a');
}

/** `und stellte ihnen …`: the verb comes first and goes on about the subject of the clause before. */
function sharesSubject(
  stretch: Stretch,
  predicate: Predicate,
  acting: readonly Ruled<GermanNoun>[],
): boolean {
  if (stretch.kind === 'infinitive' || predicate.finiteAt < 0) return true;
  const isFirst = predicate.finiteAt === 0 && stretch.before !== null;
  return isFirst && !acting.some(({ value }) => value.cases === 'n' || value.cases === 'nd');
}

function subjectAmong(
  acting: readonly Ruled<GermanNoun>[],
  { plural, finiteAt }: Predicate,
  shares: boolean,
): Ruled<GermanNoun> | undefined {
  if (shares) return undefined;
  const nominative = acting.filter(({ value }) => value.cases.includes('n'));
  const fitting = nominative.filter(({ value }) => fitsNumber(value, plural));
  const could = fitting.length > 0 ? fitting : nominative;
  const clear = could.find(({ value }) => !value.cases.includes('a'));
  if (clear !== undefined) return clear;
  return finiteAt < 0 ? undefined : could[0];
}

/** A verb in the plural has several for its subject, one in the singular one; groups and bodies may be either. */
function fitsNumber({ list }: GermanNoun, plural: boolean): boolean {
  const [first] = list.items;
  if (first === undefined) return false;
  const several = list.items.length > 1 || first.plural;
  if (first.kind === 'group') return true;
  return plural
    ? several || first.kind === 'pronoun' || first.kind === 'name' || first.kind === 'organisation'
    : !several || first.kind === 'office';
}

/** Phrases behind one of these prepositions. */
export function behind(
  { ruled }: Pick<GermanClause, 'ruled'>,
  ...prepositions: readonly string[]
): readonly Phrase[] {
  return ruled.flatMap(({ preposition, value }) =>
    prepositions.includes(preposition) ? value.list.items : [],
  );
}

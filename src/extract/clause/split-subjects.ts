import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import { NAMING } from './aside.ts';
import { cutBehindAside } from './aside-in-list.ts';
import type { Chunk, NounChunk } from './chunk.ts';
import type { VerbGroup } from './verb-group.ts';

/** A subject in front of which more chunks stand is hardly the list's last member. */
const LONGEST_FRONT = 14;

/**
 * In `met X, and Y visited Z` the last member of the list `X, and Y` is the subject of what follows, in `accompanied by X and Y,
 * V and W signed` all that stand behind the comma: they become a chunk of their own.
 */
export function splitSubjects(sentence: TokenSentence, chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap((chunk, k): Chunk[] => {
    if (chunk.kind !== 'noun' || chunk.list.items.length < 2) return [chunk];
    const cut = cutBehindAside(sentence, chunks, k);
    if (cut !== null) return cut;
    // `This Friday, as Chair of the Council, X met …`.
    const isDayFirst = chunks[0]?.kind === 'date' && chunks[1]?.kind === 'comma';
    const front = chunks.slice(isDayFirst ? 2 : 0, k);
    const isRuled = front[0]?.kind === 'preposition' && front.at(-1)?.kind === 'preposition';
    const isFront =
      (isRuled || isOpeningParticiple(front) || isOpeningGerund(front)) &&
      !front.some(isMainVerb) &&
      chunks[k + 1]?.kind === 'verb';
    const at = subjectsFrom(sentence, chunk.list.items, isFront);
    const items = chunk.list.items.slice(0, at);
    const subjects = chunk.list.items.slice(at);
    const [first] = subjects;
    const end = items.at(-1)?.to;
    if (first === undefined || end === undefined || !isSubjectBehind(sentence, chunks, k, chunk, first))
      return [chunk];
    return [
      { kind: 'noun', from: chunk.from, to: end, list: { from: chunk.from, to: end, items } },
      { kind: 'mark', from: end, to: first.from, word: ';' },
      {
        kind: 'noun',
        from: first.from,
        to: chunk.to,
        list: { from: first.from, to: chunk.to, items: subjects },
      },
    ];
  });
}

/** `Witnessed by`. */
function isOpeningParticiple([verb, by, ...more]: readonly Chunk[]): boolean {
  return verb?.kind === 'verb' && !isMainVerb(verb) && by?.kind === 'preposition' && more.length === 0;
}

/** `After receiving`. */
function isOpeningGerund(front: readonly Chunk[]): boolean {
  const verb = front.at(-1);
  const isGerund = verb?.kind === 'verb' && verb.form === 'gerund';
  return isGerund && front.length <= 2 && front.slice(0, -1).every(({ kind }) => kind === 'preposition');
}

/**
 * Which member may begin a subject: the one behind the comma that follows `X and Y`, the first of two joined in front of a
 * verb, else the last.
 */
function subjectsFrom(
  { tokens, words }: TokenSentence,
  items: readonly Phrase[],
  isVerbNext: boolean,
): number {
  const isJoined = (at: number) => words.clauses.sentences.conjunctions.has(tokens[at]?.lower ?? '');
  const closed = items.findIndex(
    ({ from, to }, k) =>
      k > 0 && isJoined(from - 1) && tokens[from - 2]?.text !== ',' && tokens[to]?.text === ',',
  );
  if (closed >= 0 && closed < items.length - 1) return closed + 1;
  // `Along with A, B and C met …`: in front of a verb two are joined.
  const [, second, third] = items;
  const isPairBehind =
    items.length === 3 &&
    tokens[(second?.from ?? 0) - 1]?.text === ',' &&
    isJoined((third?.from ?? 0) - 1) &&
    (tokens[(third?.from ?? 0) - 2]?.text !== ',' || (second?.offices.length ?? 0) > 0);
  return isVerbNext && (isPairBehind || isGroupBefore(items, tokens)) ? 1 : items.length - 1;
}

/** `the delegation, A, B and C`: a group, and behind a comma several people with no further group. */
function isGroupBefore(
  [first, second, ...more]: readonly Phrase[],
  tokens: TokenSentence['tokens'],
): boolean {
  const isPerson = ({ kind }: Phrase) => kind === 'person';
  const isParted = second !== undefined && tokens[second.from - 1]?.text === ',';
  return first?.kind === 'group' && isParted && isPerson(second) && more.length > 0 && more.every(isPerson);
}

/** The list is an object or ruled by `with`, or stands in front (`After talks with X, Y …`), and a verb follows. */
function isSubjectBehind(
  sentence: TokenSentence,
  chunks: readonly Chunk[],
  k: number,
  list: NounChunk,
  last: Phrase,
): boolean {
  const before = chunks[k - 1];
  const after = chunks[behindWords(chunks, k, behindDate(chunks, k + 1), last)];
  if (signsNext(sentence, chunks, k, last)) return true;
  const fronted = isFronted(sentence, chunks, k, list, last);
  if (fronted && after?.kind === 'comma') return true;
  if (after?.kind === 'verb' && isMembersNamed(after, before, last)) return true;
  if (isNextDoer(sentence, chunks.slice(0, k), after, last)) return true;
  if (!(fronted || rulesList(sentence, before, last)) || after?.kind !== 'verb') return false;
  return after.form !== 'gerund' && after.form !== 'infinitive' && (!after.passive || fronted);
}

/** `While X signed on behalf of A, Y, director, signed on behalf of B`: somebody behind a body signs next. */
function signsNext(
  { tokens, words }: TokenSentence,
  chunks: readonly Chunk[],
  k: number,
  { kind, from }: Phrase,
): boolean {
  const [before, next] = [chunks[k - 1], chunks[k + 1]];
  const isBehindBody = before?.kind === 'preposition' && words.frames.onBehalf.test(before.word);
  const verb = next?.kind === 'comma' ? chunks[k + 2] : next;
  const signs =
    verb?.kind === 'verb' && verb.classes.includes('sign') && !verb.passive && verb.form !== 'gerund';
  return kind === 'person' && isBehindBody && signs && tokens[from - 1]?.text === ',';
}

/** `X led the Pledge of Allegiance and Y sang the anthem`: what many do in turn at a gathering, each with his own verb. */
function isNextDoer(
  { tokens, words }: TokenSentence,
  front: readonly Chunk[],
  after: Chunk | undefined,
  { kind, head, from }: Phrase,
): boolean {
  const isSomebody = kind === 'person' || (kind === 'name' && head.to - head.from > 1);
  const isJoined = words.clauses.sentences.conjunctions.has(tokens[from - 1]?.lower ?? '');
  if (!isSomebody || !isJoined || after?.kind !== 'verb' || after.passive) return false;
  const before = front.at(-1);
  const isRuled = before?.kind === 'preposition' && !LISTING.has(before.word);
  const { remarkVerbs } = words.gatherings;
  const speaks =
    remarkVerbs.has(after.lemma) || after.classes.includes('report') || after.classes.includes('speak');
  return (
    isRuled && speaks && after.form !== 'gerund' && after.form !== 'infinitive' && front.some(isMainVerb)
  );
}

/** Behind these a list may go on to the end (`between X and Y held in Lund`, `a speech by X and Y given in Lund`). */
const LISTING: ReadonlySet<string> = new Set(['by', 'between', 'with', 'among', 'from', 'including']);

/** `was led by X and its members include Y`: whose members are named is no doer. */
function isMembersNamed(verb: VerbGroup, before: Chunk | undefined, { kind, definite }: Phrase): boolean {
  const isGroup = kind === 'group' && definite;
  return isGroup && before?.kind === 'preposition' && NAMING.includes(verb.lemma);
}

/** The chunk before rules the list without its last member: a verb, but for `said X and Y signed`; `with`; `by X, Y signed`. */
function rulesList(sentence: TokenSentence, before: Chunk | undefined, last: Phrase): boolean {
  const isBehindComma = sentence.tokens[last.from - 1]?.text === ',';
  if (before?.kind === 'verb')
    return isBehindComma || before.lemma === 'tell' || !before.classes.includes('report');
  if (before?.kind !== 'preposition') return false;
  return before.word === 'with' || (before.word === 'by' && isBehindComma);
}

/** `On behalf of X, Y signed`: behind a preposition, before any finite verb, the last member behind a comma and likely a doer. */
function isFronted(
  sentence: TokenSentence,
  chunks: readonly Chunk[],
  k: number,
  { list }: NounChunk,
  last: Phrase,
): boolean {
  const before = chunks[k - 1];
  const after = chunks[behindWords(chunks, k, behindDate(chunks, k + 1), last)];
  const isObject = before?.kind === 'word' && chunks[0]?.kind === 'preposition' && isPair(list.items);
  if ((before?.kind !== 'preposition' && !isObject) || k >= LONGEST_FRONT) return false;
  if (after?.kind !== 'verb' && after?.kind !== 'comma') return false;
  if (sentence.tokens[last.from - 1]?.text !== ',') return false;
  const doer = ['person', 'office', 'group', 'pronoun'].includes(last.kind);
  const namedPartner =
    before?.kind === 'preposition' &&
    before.word === 'with' &&
    last.kind === 'name' &&
    list.items.length === 2;
  const isNone = !doer && !namedPartner && !isOnlySubject(chunks, k, after, last);
  return !isNone && !chunks.slice(0, k).some(isMainVerb);
}

/**
 * `In Oslo, Acme signed`: right before the verb, where all nouns before it are ruled by prepositions, even a body is the
 * subject.
 */
function isOnlySubject(
  chunks: readonly Chunk[],
  k: number,
  after: Chunk | undefined,
  { kind }: Phrase,
): boolean {
  const isBody = kind === 'organisation' || kind === 'name';
  const isNominal = (chunk: Chunk) => ['noun', 'happening', 'agreement'].includes(chunk.kind);
  const isRuled = (chunk: Chunk, at: number) => !isNominal(chunk) || chunks[at - 1]?.kind === 'preposition';
  return isBody && after?.kind === 'verb' && chunks.slice(0, k).every(isRuled);
}

/** `To effect this association, X signed`: a body or place, and somebody behind the comma. */
function isPair([first, second, ...more]: readonly Phrase[]): boolean {
  const isThing = first?.kind === 'organisation' || first?.kind === 'place';
  return isThing && second?.kind === 'person' && more.length === 0;
}

/** `X and Y, Z on Monday met`: where the words go on behind a date. */
function behindDate(chunks: readonly Chunk[], at: number): number {
  const date = chunks[at]?.kind === 'preposition' ? at + 1 : at;
  return chunks[date]?.kind === 'date' ? date + 1 : at;
}

/** `Led by X, a group of visiting` compatriots `was received`: where the words of a group behind an opening participle end. */
function behindWords(chunks: readonly Chunk[], k: number, at: number, { kind }: Phrase): number {
  if (kind !== 'group' || !isOpeningParticiple(chunks.slice(0, k))) return at;
  const isShort = chunks[at]?.kind === 'word' && chunks[at + 1]?.kind === 'verb';
  return isShort ? at + 1 : at;
}

/** A participle that opens the sentence is none, nor is what it is done for. */
function isMainVerb(chunk: Chunk): boolean {
  if (chunk.kind !== 'verb' || chunk.form === 'gerund' || chunk.form === 'infinitive') return false;
  return !(chunk.form === 'bare' && chunk.from === 0);
}

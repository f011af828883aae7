import { dateAt } from '../date/recognise.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import { isAcronym } from '../phrase/name.ts';
import { participantsAt } from '../phrase/participants.ts';
import type { PhraseList, TokenSentence } from '../phrase/phrase.ts';
import { agreementAt } from './agreement-phrase.ts';
import { amountAt } from './amount.ts';
import type { Chunk, NounChunk, WordChunk } from './chunk.ts';
import { countsPeople } from './counts-people.ts';
import { isDeed, isDeedOf, isDeedOfHolder } from './deed-or-visit.ts';
import { withoutDescriptions } from './described-in-aside.ts';
import { type Happening, happeningAt } from './happening.ts';
import { dropAsides, joinAsides } from './joined-aside.ts';
import { joinParticiples } from './joined-participle.ts';
import { isBehindPleasure } from './noun-or-verb.ts';
import { upToAside } from './object-behind-aside.ts';
import { splitSubjects } from './split-subjects.ts';
import { withoutStandInBrackets } from './stand-in-brackets.ts';
import type { VerbGroup } from './verb-group.ts';
import { verbGroupAt } from './verb-group.ts';

/** Marks with which nothing begins. */
const PAUSES = new Set([',', '.', ';', ':', ')']);

/** Cuts a sentence into chunks, left to right, each the longest that a recogniser finds. */
export function chunkSentence(sentence: TokenSentence): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  let open = sentence;
  while (at < sentence.tokens.length) {
    open = at < open.tokens.length && open !== sentence ? open : upToAside(sentence, chunks, at);
    const chunk = chunkAt(open, at);
    chunks.push(asMainVerb(chunk, chunks));
    at = chunk.to;
  }
  const joined = dropAsides(joinAsides(sentence, withoutStandInBrackets(sentence.words, chunks)));
  return joinParticiples(splitSubjects(sentence, withoutDescriptions(sentence, joined)));
}

/** `until 2019`, `since taking office`: before a date or a gerund such a word opens no clause. */
function isBeforeDate(sentence: TokenSentence, at: number, length: number): boolean {
  const { tokens, words } = sentence;
  if (matchLength(words.prepositions, tokens, at) === 0) return false;
  const next = words.verbs.get(tokens[at + length]?.lower ?? '');
  const isGerund = next?.forms.includes('gerund') === true;
  return isGerund || dateAt(sentence, at + length) !== null;
}

/** A word in `-ed` right behind a noun is the verb of a sentence that has none yet (`A and B explored …`). */
function asMainVerb(chunk: Chunk, before: readonly Chunk[]): Chunk {
  if (chunk.kind !== 'word' || !/[a-z]{3}ed$/.test(chunk.word)) return chunk;
  const last = before.at(-1)?.kind === 'comma' ? before.at(-2) : before.at(-1);
  if (last?.kind !== 'noun' || before.some(isTelling)) return chunk;
  return unknownVerb(chunk);
}

/** `Opening the forum, X acknowledged …`: a participle in front is not the verb of the sentence. */
function isTelling(chunk: Chunk): boolean {
  return chunk.kind === 'verb' && chunk.form !== 'gerund';
}

function unknownVerb({ from, to, word }: WordChunk): VerbGroup {
  return {
    kind: 'verb',
    from,
    to,
    at: from,
    lemma: word,
    classes: ['other'],
    form: 'bare',
    passive: false,
    perfect: null,
    modal: null,
    negated: false,
    present: false,
    dates: [],
  };
}

function chunkAt(sentence: TokenSentence, at: number): Chunk {
  const token = sentence.tokens[at];
  if (token?.quoted === true) return quoteAt(sentence, at);
  if (PAUSES.has(token?.text ?? '')) return wordAt(sentence, at);
  const date = dateAt(sentence, at);
  if (date !== null) return { kind: 'date', from: at, to: date.to, date };
  const amount = amountAt(sentence, at);
  if (amount !== null) return amount;
  const nominal = mayOpen(sentence, at) ? nominalAt(sentence, at) : null;
  const verb =
    token?.capital === true && at > 0 && sentence.tokens[at - 1]?.kind === 'word'
      ? null
      : verbGroupAt(sentence, at);
  const visitor = verb === null ? null : visitorBehind(sentence, verb);
  if (visitor !== null) return visitor;
  if (verb !== null && isPreposition(sentence, verb)) return nominal ?? wordAt(sentence, at);
  if (verb !== null && (!outweighs(sentence, nominal, verb) || hasObject(sentence, nominal, verb)))
    return verb;
  return nominal ?? wordAt(sentence, at);
}

/** `Following a meeting with X, …`, `were signed following talks`: a gerund that is a preposition as well, and that none rules. */
function isPreposition({ tokens, words }: TokenSentence, { from, to, form, classes }: VerbGroup): boolean {
  const isPlain = form === 'gerund' && to - from === 1 && classes.every((each) => each === 'other');
  if (!isPlain || matchLength(words.prepositions, tokens, from) === 0) return false;
  return from === 0 || matchLength(words.prepositions, tokens, from - 1) === 0;
}

/**
 * `after meeting Minister X`, `the honour of meeting with Minister X`: without an article and before whom it is done to, a
 * verb.
 */
function hasObject(sentence: TokenSentence, nominal: Chunk | null, verb: VerbGroup): boolean {
  const isBare = nominal?.kind === 'happening' && nominal.to - nominal.from === 1;
  if (!isBare || verb.form !== 'gerund' || !verb.classes.includes('meet')) return false;
  if (isBehindPleasure(sentence, verb.from)) return true;
  // `continued his tour, meeting with Minister X`, `while meeting with Minister X`.
  const { whileWords } = sentence.words.frames;
  const before = sentence.tokens[verb.from - 1]?.lower ?? '';
  const isWith = sentence.tokens[verb.to]?.lower === 'with' && (before === ',' || whileWords.has(before));
  return ['person', 'office', 'name', 'pronoun'].includes(
    participantsAt(sentence, isWith ? verb.to + 1 : verb.to)?.items[0]?.kind ?? '',
  );
}

/** A noun phrase beats a verb only where the verb would be its first word (`Visiting delegation`, `talks with`). */
function outweighs(sentence: TokenSentence, nominal: Chunk | null, verb: VerbGroup): boolean {
  if (nominal === null) return false;
  if (nominal.kind === 'noun')
    return (
      (beginsWithOffice(nominal, verb.from) || isVisitor(sentence, nominal, verb)) && nominal.to > verb.to
    );
  if (nominal.kind === 'happening')
    return (
      !isDeed(sentence, verb) && (verb.form === 'gerund' || nominal.to - nominal.from > 1 || verb.present)
    );
  return (
    nominal.to > verb.to &&
    (verb.form === 'gerund' || verb.form === 'bare') &&
    nominal.kind !== 'agreement' &&
    verb.to - verb.from === 1
  );
}

/** `Visiting Professor X`; not `Accompanying Minister X`, where the verb reads as a body of whom he is minister. */
function beginsWithOffice({ list }: NounChunk, from: number): boolean {
  const [first] = list.items;
  const office = first?.kind === 'person' ? first.offices[0] : undefined;
  return office !== undefined && office.from <= from && office.organisation?.from !== from;
}

/** `visiting H.E. X`: of somebody a word for why he is there, and no deed. */
function isVisitor({ words, tokens }: TokenSentence, { list }: NounChunk, { from }: VerbGroup): boolean {
  const [first] = list.items;
  const isFirst = first?.kind === 'person' && first.from === from && first.head.from > from + 1;
  return isFirst && words.actors.visitingAdjectives.has(tokens[from]?.lower ?? '');
}

/**
 * `hosted visiting U.S. Navy Admiral X`: right behind a verb of receiving or meeting no deed, whatever those are called whom it
 * tells of.
 */
function visitorBehind(sentence: TokenSentence, { from, to, form }: VerbGroup): Chunk | null {
  const { tokens, words } = sentence;
  if (form !== 'gerund' || !words.actors.visitingAdjectives.has(tokens[from]?.lower ?? '')) return null;
  const before = words.verbs.get(tokens[from - 1]?.lower ?? '');
  const receives = before?.classes.some((each) => each === 'receive' || each === 'meet') === true;
  const chunk = receives && before.forms.includes('past') ? nominalAt(sentence, to) : null;
  return chunk?.kind === 'noun' ? { ...chunk, from } : null;
}

/** Whether a noun phrase may begin with a token: most marks and small words, a third of all, are not worth the look. */
function mayOpen({ tokens, words }: TokenSentence, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return token.kind === 'mark' ? false : token.capital || !words.clauses.sentences.neverOpen.has(token.lower);
}

function nominalAt(sentence: TokenSentence, at: number): Chunk | null {
  const agreement = agreementAt(sentence, at);
  const happening = happeningAt(sentence, at);
  const list = participantsAt(sentence, at);
  const readings: Chunk[] = [];
  if (agreement !== null) readings.push(agreement);
  if (
    happening !== null &&
    !isOwned(sentence, list, happening) &&
    !isTime(sentence, happening) &&
    !isDeedOf(list, sentence, happening) &&
    !isDeedOfHolder(sentence, happening)
  )
    readings.push(happening);
  if (list !== null) readings.push({ kind: 'noun', from: at, to: list.to, list });
  return readings.reduce<Chunk | null>(
    (best, next) => (best === null || reach(next) > reach(best) ? next : best),
    null,
  );
}

/** `Governor X last week`: no week held by X. */
function isTime(sentence: TokenSentence, { to }: Happening): boolean {
  return dateAt(sentence, to - 2)?.to === to;
}

/** `Minister X’s meeting with Y`: whose meeting it is, is a phrase of its own. */
function isOwned(sentence: TokenSentence, list: PhraseList | null, happening: Happening): boolean {
  const owner = list?.items.at(-1);
  const isNamed = owner?.kind === 'name' && (happening.sort === 'visit' || happening.sort === 'encounter');
  if (list === null || (owner?.kind !== 'person' && owner?.kind !== 'office' && !isNamed)) return false;
  return sentence.tokens[list.to]?.lower === "'s" && happening.to > list.to;
}

/** How far the first member of a reading goes: a long list must not swallow what a shorter reading explains better. */
function reach(chunk: Chunk): number {
  if (chunk.kind === 'noun') return chunk.list.items[0]?.head.to ?? chunk.to;
  return chunk.to;
}

function quoteAt(sentence: TokenSentence, at: number): WordChunk {
  let to = at;
  while (sentence.tokens[to]?.quoted === true) to++;
  return { kind: 'quote', from: at, to, word: '' };
}

function wordAt(sentence: TokenSentence, at: number): WordChunk {
  const { tokens, words } = sentence;
  const token = tokens[at];
  const { conjunctions, times } = words.clauses.sentences;
  const word = token?.lower ?? '';
  const one = { from: at, to: at + 1, word };
  if (word === ',' || word === '，') return { kind: 'comma', ...one };
  if (token?.kind === 'mark') return { kind: 'mark', ...one };
  if (!words.openings.links.has(word)) return { kind: 'word', ...one };
  if (conjunctions.has(word)) return { kind: 'conjunction', ...one };
  // `that afternoon` is a time, no clause.
  if (word === 'that' && times.has(tokens[at + 1]?.lower ?? '')) return { kind: 'word', ...one };
  // `received as well X`: an adverb, although it begins like a clause.
  const adverb = matchLength(words.adverbs, tokens, at);
  if (adverb > 1 && tokens[at + adverb]?.lower !== 'as')
    return { kind: 'word', from: at, to: at + adverb, word };
  const subordinator = matchLength(words.subordinators, tokens, at);
  if (subordinator > 0 && !isAcronym(token?.text ?? '') && !isBeforeDate(sentence, at, subordinator))
    return { kind: 'subordinator', from: at, to: at + subordinator, word };
  const preposition = matchLength(words.prepositions, tokens, at);
  if (preposition > 0 && !countsPeople(sentence, at))
    return { kind: 'preposition', from: at, to: at + preposition, word };
  return { kind: 'word', ...one };
}

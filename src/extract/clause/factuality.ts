import { isAhead } from '../date/date-expression.ts';
import { lowerWords } from '../frame/lower-words.ts';
import { isDead } from '../phrase/is-dead.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clause.ts';
import type { Factuality } from './factual-status.ts';
import { factualityOfVerb, told } from './factual-status.ts';
import { factualityByDefinition } from './factuality-by-definition.ts';
import { factualityByDenial } from './factuality-by-denial.ts';
import { factualityByRuler } from './factuality-by-ruler.ts';
import { factualityBySurroundings } from './factuality-by-surroundings.ts';

/** How far around the verb words for habits and history are looked for: chunks before, tokens behind. */
const CHUNKS_BEFORE = 4;
const TOKENS_BEHIND = 14;
/** `Earlier in the day`, at the opening of a sentence. */
const SAME_DAY = 4;
/** Within so many words a sentence says of which work it tells. */
const FICTION_OPENING = 8;

/** Reads the factuality of a clause from its verb, what rules it and the clauses before it; stated plainly, it happened. */
export function factualityOf(clause: Clause): Factuality {
  const read = asTold(clause);
  return read.status === 'planned' && isCalledOff(clause) ? told('did-not-happen', 'called off') : read;
}

/** `were to meet in May, but X called the meeting off`. */
function isCalledOff({ sentence, verb }: Clause): boolean {
  return sentence.words.clauses.factuality.calledOff.test(lowerWords(sentence, verb.to));
}

function asTold(clause: Clause): Factuality {
  return (
    factualityOfVerb(clause.sentence.words, clause.verb) ??
    factualityByRuler(clause) ??
    ofPresent(clause) ??
    factualityByDenial(clause) ??
    ofAdverb(clause) ??
    ofAnybody(clause) ??
    factualityByDefinition(clause) ??
    ofFiction(clause) ??
    ofOpening(clause) ??
    factualityBySurroundings(clause) ??
    ofHabit(clause) ??
    asStated(clause)
  );
}

/** The present tense tells of what is to come where a date stands by it, and of nothing certain else. */
function ofPresent(clause: Clause): Factuality | null {
  const { verb, dates } = clause;
  const ahead = dates.some(isAhead);
  if (ahead && (verb.present || verb.form === 'infinitive')) return told('planned', 'told of a day to come');
  if (!verb.present) return null;
  if (isSimple(clause) && !verb.classes.includes('be') && verb.lemma !== 'last')
    return isNewsOfDay(clause) ? null : inPresent(dates.length > 0);
  // `is signing an agreement`: it is about to be signed; `is visiting` tells of now.
  if (verb.classes.includes('sign') && verb.form === 'finite') return told('planned', 'present progressive');
  // `is making a visit to Peru from 3 to 5 May`: the news that somebody will, unless the days are over.
  if (!verb.classes.includes('be') && dates.some(({ endDay }) => endDay !== null)) return inPresent(true);
  // `is heading to Japan today`: he is not there yet.
  const setsOut = clause.sentence.words.clauses.factuality.settingOut.has(verb.lemma);
  const onWeekday = dates.some(
    ({ weekday, relative }) => weekday !== null || (setsOut && relative?.unit === 'day'),
  );
  return onWeekday && !verb.classes.includes('visit')
    ? told('planned', 'present progressive with a date')
    : null;
}

/** A plan where it has a date, that of a day to come for all that the sentence tells. */
function inPresent(isDated: boolean): Factuality {
  const read = told(isDated ? 'planned' : 'doubtful', 'simple present');
  return isDated ? { ...read, inPresent: true } : read;
}

/** `10:00 Minister X meets Y`: an entry of a diary. */
const CLOCK = /\b\d{1,2} ?[:.] ?\d\d\b/;

/**
 * `Governor X receives Minister Y at the palace.`: a headline or a caption, or a lead in their tense, of two people and without
 * a day.
 */
function isNewsOfDay(clause: Clause): boolean {
  const { index, dates, verb, verbAt, chunks, subject, nouns, happenings, sentence } = clause;
  if (chunks.slice(0, verbAt).some(({ kind }) => kind === 'subordinator')) return false;
  if (CLOCK.test(lowerWords(sentence, 0, verb.from))) return false;
  if (sentence.headline) return true;
  if (index > 0 || (dates.length > 0 && !isCaption(clause))) return false;
  if (!verb.classes.some((each) => DEEDS.has(each))) return false;
  const isPerson = ({ kind, offices }: Phrase) => kind === 'person' && offices.length > 0;
  const others = nouns.flatMap(({ value }) => value);
  return (
    subject.some(isPerson) &&
    (others.some(isPerson) || (verb.classes.includes('pay') && happenings.length > 0))
  );
}

/** `Governor X (left) meets Minister Y today`: a caption, of a picture that was taken. */
function isCaption({ sentence }: Clause): boolean {
  const { text, start, end, words } = sentence;
  return words.frames.inPicture.test(text.slice(start, end));
}

/** What people do who meet. */
const DEEDS: ReadonlySet<string> = new Set(['meet', 'receive', 'pay', 'call']);

/** `signs`, `also signs`: without an auxiliary. */
function isSimple({ verb, sentence }: Clause): boolean {
  const isProgressive = sentence.words.verbs.get(wordAt(sentence, verb.at))?.forms.includes('gerund');
  return verb.form === 'finite' && isProgressive !== true;
}

/** `almost met`, `reportedly met`. */
function ofAdverb({ sentence, verb }: Clause): Factuality | null {
  const { nearly, hearsayAdverbs } = sentence.words.clauses.factuality;
  const beside = sentence.tokens.slice(Math.max(0, verb.from - 1), verb.at).map(({ lower }) => lower);
  const denial = beside.find((word) => nearly.has(word));
  if (denial !== undefined) return told('did-not-happen', denial);
  const hearsay = beside.find((word) => hearsayAdverbs.has(word));
  return hearsay === undefined ? null : told('doubtful', hearsay);
}

/** `for the first time any Chief Justice paid a visit`: of nobody in particular. */
function ofAnybody({ sentence: { tokens, words }, subject }: Clause): Factuality | null {
  const [first] = subject;
  if (first === undefined) return null;
  const before = tokens.slice(Math.max(0, first.from - 1), first.from + 1);
  const isAny = before.some(({ lower }) => words.clauses.factuality.anybody.has(lower));
  return isAny ? told('doubtful', 'anybody') : null;
}

/** `In the second act, King X received …`, `The novel tells how X met Y`: what a work of fiction tells. */
function ofFiction({ sentence }: Clause): Factuality | null {
  const opening = lowerWords(sentence, 0, FICTION_OPENING);
  return sentence.words.clauses.factuality.fiction.test(opening) ? told('doubtful', 'fiction') : null;
}

/** `Had they met, …`. */
function ofOpening({ sentence, chunks }: Clause): Factuality | null {
  const opening = sentence.tokens[0]?.lower ?? '';
  const { conditionalOpenings } = sentence.words.clauses.factuality;
  return conditionalOpenings.has(opening) && chunks[0]?.kind === 'verb'
    ? told('doubtful', `${opening} at the start`)
    : null;
}

/** `often meets`, `has met many times`. */
function ofHabit(clause: Clause): Factuality | null {
  const { habit, iterative } = clause.sentence.words.clauses.factuality;
  const { from, to } = clause.verb;
  const beside = clause.sentence.tokens.slice(Math.max(0, from - 1), to + 1);
  return beside.some((token) => habit.has(token.lower)) || iterative.test(textAround(clause))
    ? { status: 'doubtful', background: true, because: 'told as a habit' }
    : null;
}

/**
 * It happened; `had met` without a day of its own, but as the news that an article opens with, or `years ago`, makes it
 * history.
 */
function asStated(clause: Clause): Factuality {
  const { past, sameDay } = clause.sentence.words.clauses.factuality;
  const text = textAround(clause);
  const dated = clause.dates.some((date) => date.day !== null || date.weekday !== null);
  const isNews = sameDay.test(text) || opensEarlier(clause) || isLead(clause) || isWitnessed(clause);
  const before = clause.verb.perfect === 'had' && !dated && !isNews;
  const background =
    before ||
    isOfDead(clause) ||
    past.test(text) ||
    isYearsBefore(clause) ||
    isSince(clause) ||
    isSinceYear(clause);
  return { status: 'happened', background, because: background ? 'told as history' : 'stated' };
}

/** `The late Ambassador X visited the island and signed …`. */
function isOfDead({ sentence, subject }: Clause): boolean {
  return subject.some((phrase) => isDead(sentence, phrase));
}

/**
 * `Earlier, she had met X`, `Earlier the Envoy had met X`, `Earlier in the day, …`: earlier on the day that the article tells
 * of.
 */
function opensEarlier({ sentence }: Clause): boolean {
  const { tokens, words } = sentence;
  const [first, next, noun] = tokens;
  if (words.clauses.factuality.sameDay.test(lowerWords(sentence, 0, SAME_DAY))) return true;
  // `Earlier the Envoy had met X`, not `Earlier the same year`.
  const isTold =
    next?.text === ',' || next?.capital === true || (next?.lower === 'the' && noun?.capital === true);
  return words.clauses.factuality.earlierThatDay.has(first?.lower ?? '') && isTold;
}

/** The news with which an article opens, told in its main clause (`The Maldives had signed a contract`). */
function isLead({ index, dates, chunks, verbAt }: Clause): boolean {
  return (
    index === 0 && dates.length === 0 && chunks.slice(0, verbAt).every(({ kind }) => kind !== 'subordinator')
  );
}

/** `In the presence of X, the contracts had been signed by Y`: of the signing just told, told again with who was there. */
function isWitnessed({ sentence, verb, subjectAgreement, dates }: Clause): boolean {
  if (verb.perfect !== 'had' || subjectAgreement?.definite !== true || dates.length > 0) return false;
  return sentence.tokens.some(({ lower }) => sentence.words.frames.presenceNouns.has(lower));
}

/** `Ten years after X signed …, Y visited …`. */
function isYearsBefore({ sentence, chunks, verbAt }: Clause): boolean {
  const [preposition, noun] = chunks.slice(Math.max(0, verbAt - 2), verbAt);
  if (preposition?.kind !== 'preposition' || noun?.kind !== 'noun') return false;
  const isAfter = sentence.words.clauses.sentences.clausePrepositions.has(preposition.word);
  const unit = sentence.words.dates.units.get(sentence.tokens[preposition.from - 1]?.lower ?? '');
  return isAfter && unit !== undefined && unit !== 'day';
}

/** `… since X visited Y and signed Z`: what the main clause counts from. */
function isSince({ sentence, chunks, verbAt }: Clause): boolean {
  const { countingWords } = sentence.words.clauses.factuality;
  const before = chunks.slice(0, verbAt);
  const counts = (chunk: Chunk) =>
    (chunk.kind === 'subordinator' || chunk.kind === 'preposition') && countingWords.has(chunk.word);
  const at = before.findLastIndex(counts);
  const [noun, verb] = chunks.slice(at + 1);
  const ends = (chunk: Chunk) => ['comma', 'mark', 'subordinator'].includes(chunk.kind);
  return at >= 0 && noun?.kind === 'noun' && verb?.kind === 'verb' && !before.slice(at + 1).some(ends);
}

/** `Since 2018, X and Y have signed …`, `have signed four agreements since 2018`: over years, whenever that was. */
function isSinceYear({ sentence, chunks, verbAt, verb }: Clause): boolean {
  const { countingWords } = sentence.words.clauses.factuality;
  const at = chunks.findIndex((chunk) => chunk.kind === 'preposition' && countingWords.has(chunk.word));
  const year = chunks[at + 1];
  if (verb.perfect === null || at < 0 || year?.kind !== 'date') return false;
  const isOfYear = year.date.year !== null && year.date.day === null && year.date.relative === null;
  const between = chunks.slice(Math.min(at, verbAt) + 1, Math.max(at, verbAt));
  return isOfYear && between.every(({ kind }) => kind !== 'verb' && kind !== 'subordinator');
}

function textAround({ chunks, verbAt, verb, sentence }: Clause): string {
  const from = chunks[Math.max(0, verbAt - CHUNKS_BEFORE)]?.from ?? 0;
  return sentence.tokens
    .slice(from, verb.to + TOKENS_BEHIND)
    .map((token) => token.lower)
    .join(' ');
}

import type { Archive } from '../../archive/archive.ts';
import { termsOf } from '../../archive/search/terms.ts';
import { type Findings, found, mistaken } from '../findings.ts';
import { passagesFor } from '../passages.ts';
import { compareDays } from '../period.ts';
import { profileOf } from '../profile.ts';
import { quoted } from '../wording.ts';
import { askedForHolder } from './bare-office.ts';
import { corrected } from './corrected.ts';
import { eventAnswer } from './event-answer.ts';
import { POSSESSIVES, PRONOUNS } from './follow-up-words.ts';
import { passageAnswer } from './passage-answer.ts';
import { type Reading, readQuestion } from './reading.ts';
import { searchWords } from './search-words.ts';
import { endsWithEvents, isStatusWord, startsWithEvents } from './sort-of-event.ts';
import { twoInOne } from './two-in-one.ts';
import { unknownName } from './unknown-words.ts';
import { withoutMarkup } from './without-markup.ts';

/** What the archive says to a question in plain words, or, to two in one, what it says to each. */
export function answerQuestion(typed: string, archive: Archive): Findings {
  const question = withoutMarkup(typed);
  const answers = (twoInOne(question, archive) ?? []).map((one) => answerOf(one, archive));
  const [first, second] = answers.filter(({ outcome }) => outcome === 'found');
  if (!first || !second) return answerOf(question, archive);
  const known = new Set(first.items.map((item) => JSON.stringify(item)));
  return found(
    [...new Set([first.summary, second.summary])].join(' — '),
    [...first.items, ...second.items.filter((item) => !known.has(JSON.stringify(item)))],
    { notes: [...new Set([...first.notes, ...second.notes])] },
  );
}

/** What it says to one question; where that is nothing, to the same with its misspelt words put right. */
function answerOf(question: string, archive: Archive): Findings {
  const reading = readQuestion(question, archive);
  const findings = answerTo(reading, archive);
  if (findings.outcome !== 'nothing') return findings;
  const again = corrected(question, archive);
  if (!again) return findings;
  const corrects = readQuestion(again.question, archive);
  // A correction that takes the question’s own words for misspelt ones makes another question of it.
  if (corrects.kind?.kind !== reading.kind?.kind) return findings;
  const better = answerTo(corrects, archive);
  return better.outcome === 'found' ? { ...better, notes: [...again.notes, ...better.notes] } : findings;
}

const ABOUT_NOTHING = 'The question does not say about what: add a name, a year or a few words.';

/** Routes a question: to the events, to somebody’s profile, to the passages that answer it, or to a plain search. */
function answerTo(reading: Reading, archive: Archive): Findings {
  const asksEvents = asksForEvents(reading);
  const wrong = turnedRound(reading);
  if (wrong) return wrong;
  if (reading.kind === null && !asksEvents) return plainWords(reading, archive);
  if (saysNothing(reading)) return mistaken(ABOUT_NOTHING);
  const unknown = unknownName(reading, archive);
  if (unknown) return unknown;
  const [name] = reading.names;
  if (name && asksWhoThatIs(reading)) return profileOf(name.typed, archive);
  if (!asksEvents) return ofPassages(reading, archive);
  const events = eventAnswer(reading, archive);
  if (reading.kind === null && events.findings.outcome === 'nothing' && isLoose(reading))
    return plainWords(reading, archive);
  // Whether something happened only an event can tell: a passage with the words may deny it.
  if (events.share === 1 || reading.kind === null || reading.kind.kind === 'whether') return events.findings;
  const passages = passageAnswer(reading, archive);
  return passages.share > events.share ? passages.findings : events.findings;
}

/** The passages that answer; to `how often` also the events themselves, which are their number. */
function ofPassages(reading: Reading, archive: Archive): Findings {
  const { findings } = passageAnswer(reading, archive);
  const { question, kind, act } = reading;
  const isOften = kind !== null && /^how often$/i.test(question.slice(kind.start, kind.end));
  if (findings.outcome === 'found' || !isOften || act === null) return findings;
  return eventAnswer({ ...reading, kind: { ...kind, counted: [TIMES_NOUN] } }, archive).findings;
}

const TIMES_NOUN = 'times';

/** What to do about a period that ends before it begins; undefined for any other. */
function turnedRound({ period, question }: Reading): Findings | undefined {
  const { from, to } = period?.period ?? {};
  if (!period || from === undefined || to === undefined || compareDays(from, to) <= 0) return undefined;
  const said = quoted(question.slice(period.start, period.end));
  return mistaken(`The period ${said} ends before it begins; swap the two.`);
}

/** What words that are no question find in an article that fits less well is hardly ever meant. */
const BESIDE_BEST = 0.4;

/**
 * Words that are no question: an office means who holds it, a name by itself or with a period means its events, anything else
 * is searched for.
 */
function plainWords(reading: Reading, archive: Archive): Findings {
  const { typed, names, strangers, topic } = reading;
  const holder = askedForHolder(typed);
  const held = holder && passageAnswer(readQuestion(holder, archive), archive).findings;
  if (held && held.outcome === 'found') return held;
  const isName = names.length > 0 && strangers.length + topic.length === 0;
  const asked = searchWords(reading);
  if (termsOf(asked).length === 0) return mistaken(ABOUT_NOTHING);
  const events = isName ? eventAnswer(reading, archive).findings : undefined;
  return events?.outcome === 'found'
    ? events
    : passagesFor({ words: asked, besideBest: BESIDE_BEST }, archive);
}

/** Whether there is nothing to look for. What was signed, or met, is something, unless by somebody who is not named. */
function saysNothing(reading: Reading): boolean {
  const { kind, act, words, names, strangers, topic, period, superlative, bound } = reading;
  // `what is the price of`: the noun for what is asked says nothing of what.
  const told = topic.filter(({ start }) => start !== kind?.noun?.start);
  if (names.length + strangers.length + told.length > 0 || period !== null || bound !== null) return false;
  const isAct = act !== null && act.act !== 'any';
  const isOpen = kind === null || !words.some(({ lower }) => PRONOUNS.has(lower) || POSSESSIVES.has(lower));
  return !(isOpen && (isAct || superlative !== null));
}

/** `Who is Zhang Zhijun?` */
function asksWhoThatIs({ kind, act, names, strangers, topic }: Reading): boolean {
  return kind?.kind === 'who' && act === null && names.length === 1 && strangers.length + topic.length === 0;
}

/** A question about something that happened; or, without a question word, one that begins or ends with the noun for it. */
function asksForEvents(reading: Reading): boolean {
  const { kind, act, bound } = reading;
  if (bound !== null) return true;
  if (act === null || kind?.measured) return false;
  // `was the loan ratified` is about a loan, not about its signing.
  if (kind?.kind === 'whether' && act.said.length === 0) return false;
  return kind !== null || startsWithEvents(reading) || endsWithEvents(reading);
}

/** Words for events of an open sort, which may as well be looked for as they are. */
function isLoose(reading: Reading): boolean {
  const { names, period, bound, superlative } = reading;
  const isBound = names.length > 0 || period !== null || bound !== null || superlative !== null;
  return !isBound && !reading.words.some(isStatusWord);
}

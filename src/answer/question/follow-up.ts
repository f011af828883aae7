import type { Archive } from '../../archive/archive.ts';
import { termOf } from '../../archive/search/terms.ts';
import { quoted } from '../wording.ts';
import { askedAgain, withNames, withOtherNoun, withParts } from './asked-again.ts';
import { ATTENDING, ELLIPTIC, LEAD, POSSESSIVES, PRONOUNS } from './follow-up-words.ts';
import { type Reading, readQuestion } from './reading.ts';
import { countedOf, referentOf } from './referent.ts';
import type { Word } from './words.ts';

/** A question in a conversation, made whole, and what the next one there goes on from. */
export interface FollowUp {
  readonly question: string;
  readonly last: string | undefined;
}

/** The question as it is meant after `last`, the last one of the conversation. Thanks and the like leave that as it was. */
export function followUp(question: string, last: string | undefined, archive: Archive): FollowUp {
  const whole = last === undefined ? question : completed(question, last, archive);
  return { question: whole, last: asksSomething(readQuestion(whole, archive)) ? whole : last };
}

/** What a reader must know of a question that was made whole; nothing of one asked as it was typed. */
export function understoodAs(typed: string, whole: string): readonly string[] {
  return typed === whole ? [] : [`Understood as ${quoted(whole)}.`];
}

/**
 * A question that goes on from `last` made whole, so that it can be asked by itself: `and in 2021?` after
 * `Who met BASF in 2020?` is `Who met BASF in 2021?`. What the question says replaces what `last` said of the same sort;
 * a pronoun becomes the name or thing that `last` was about. A question that stands by itself comes back as it is.
 */
export function completed(question: string, last: string, archive: Archive): string {
  const [lead = ''] = LEAD.exec(question) ?? [];
  const asked = readQuestion(question.slice(lead.length), archive);
  const before = readQuestion(asked.kind ? last.replace(ASKED_AGAIN, '') : last, archive);
  if (!asksSomething(before) || asked.words.length === 0) return question;
  // After a name alone, another is no question either.
  if (before.kind === null && before.act === null && asked.kind === null && lead === '') return question;
  return (
    aroundThat(asked, before) ??
    withReferent(asked, before, archive) ??
    (hasNames(asked) ? undefined : goingOn(asked, before, lead !== '')) ??
    (isFragment(asked) && (lead !== '' || !isOther(asked, before)) ? withParts(before, asked) : question)
  );
}

/** What `askedAgain` puts before a question; asked once more, only the question counts. */
const ASKED_AGAIN =
  /^[^:?!.]{1,60}: (?=(?:who|whom|what|when|where|which|how|did|do|does|is|was|were|has|have)\b)/i;

/** Whether an answer could be looked for: it says a name, a time, a topic or what happened. */
function asksSomething({ kind, act, names, strangers, topic, period }: Reading): boolean {
  return (
    names.length + strangers.length + topic.length > 0 || period !== null || (kind !== null && act !== null)
  );
}

const hasNames = ({ names, strangers }: Reading) => names.length + strangers.length > 0;

/** `before that?`, `and since then?`: the last question with another bound to its period. */
function aroundThat({ question }: Reading, before: Reading): string | undefined {
  const [, bound] = /^\s*(before|after|since)\s+(?:that|then)\W*$/i.exec(question) ?? [];
  if (bound === undefined || before.period === null) return undefined;
  const { start, end } = before.period;
  const time = before.question.slice(start, end).replace(LINK, '');
  return `${before.question.slice(0, start)}${bound.toLowerCase()} ${time}${before.question.slice(end)}`;
}

const LINK = /^(?:in|on|of|during|since|before|after|until|till|by|from|between) (?:the )?/i;

/** The question with what its pronoun means in its place; undefined where it has none or nothing is meant by it. */
function withReferent(asked: Reading, before: Reading, archive: Archive): string | undefined {
  const { question, words } = asked;
  const at = words.findIndex(({ lower }, i) => isPronoun(lower, words[i - 1]));
  const pronoun = words[at];
  if (!pronoun || [...asked.names, ...asked.strangers].some(({ end }) => end <= pronoun.start))
    return undefined;
  const meant = referentOf(pronoun.lower, asked, before, archive);
  if (meant === undefined) return undefined;
  const owns = POSSESSIVES.has(pronoun.lower) && termOf(words[at + 1]?.text ?? '') !== null;
  const said = owns ? `${meant}’s` : pronoun.lower === 'there' ? `in ${meant}` : meant;
  const whole = question.slice(0, pronoun.start) + said + question.slice(pronoun.end);
  return withPeriod(asked.kind ? whole : `${openingOf(before)}${whole}`, asked, before);
}

/** `is there` means no place, and a `her` that ends nothing owns what comes behind. */
function isPronoun(word: string, before: Word | undefined): boolean {
  if (word === 'there' && /^(?:is|was|are|were)$/.test(before?.lower ?? '')) return false;
  return PRONOUNS.has(word) || POSSESSIVES.has(word);
}

/** The words with which the last question asked (`who is`), for one that has none of its own. */
function openingOf({ question, kind }: Reading): string {
  if (!kind) return '';
  const [verb = ''] = /^ (?:is|was|are|were)(?= )/.exec(question.slice(kind.end)) ?? [];
  return `${question.slice(kind.start, kind.end)}${verb} `;
}

/** What happened goes on in the period that was asked about; what something is does not. */
function withPeriod(whole: string, asked: Reading, before: Reading): string {
  if (asked.act === null || asked.period !== null || before.period === null) return whole;
  const { start, end } = before.period;
  return `${unmarked(whole)} ${before.question.slice(start, end)}?`;
}

/** A question without a name that asks for more of what the last one was about. */
function goingOn(asked: Reading, before: Reading, led: boolean): string | undefined {
  const { kind, act, topic, period, words } = asked;
  if (kind === null)
    return led && act === null && topic.length > 0 ? withOtherNoun(before, asked) : undefined;
  if (period !== null || words.some(({ lower }) => /^(?:he|she|him|her)$/.test(lower))) return undefined;
  const telling = topic.filter(({ term }) => !(kind.kind === 'who' && ATTENDING.has(term)));
  if (act === null && telling.length === 0) return askedAgain(before, asked, kind);
  if (telling.every(({ term }) => ELLIPTIC.has(term))) return withNames(before, asked);
  const isCount = act === null && kind.counted.length > 0 && isBare(asked);
  const thing = isCount ? countedOf(before) : undefined;
  return thing && `${unmarked(asked.question)} of ${thing}?`;
}

/** Nothing but a question word, names and a period: no verb and no topic of its own. */
function isFragment(asked: Reading): boolean {
  const { act, topic, kind, period } = asked;
  return (
    act === null &&
    topic.length === 0 &&
    isBare(asked) &&
    (hasNames(asked) || kind !== null || period !== null)
  );
}

/** A name by itself after a question without one asks for something else. */
function isOther({ kind, period, question, names, strangers }: Reading, before: Reading): boolean {
  const first = Math.min(...[...names, ...strangers].map(({ start }) => start));
  const isName = kind === null && period === null && question.slice(0, first).trim() === '';
  return isName && !hasNames(before);
}

/** Whether no auxiliary verb makes it a sentence. */
function isBare({ words }: Reading): boolean {
  return !words.some(({ lower }) => /^(?:is|was|are|were|did|do|does|has|have|had|will|can)$/.test(lower));
}

function unmarked(question: string): string {
  return question.trim().replace(/[?!.\s]+$/u, '');
}

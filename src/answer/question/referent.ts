import type { Archive } from '../../archive/archive.ts';
import { AGREEMENT_NOUNS } from './act-words.ts';
import { OF_AGREEMENTS } from './follow-up-words.ts';
import { AUXILIARIES } from './kind-words.ts';
import type { AskedName } from './names-in.ts';
import type { Reading } from './reading.ts';

/**
 * What a pronoun in the question `asked` stands for, in words of `before`, the one that it goes on from: an agreement, where
 * something of one is asked; of the names the first that it can mean; else the thing that the question is about
 * (`the chamber` in `when was the chamber founded?`). Undefined where it can mean none.
 */
export function referentOf(
  pronoun: string,
  asked: Reading,
  before: Reading,
  archive: Archive,
): string | undefined {
  if (/^(?:its?|they|them|their)$/.test(pronoun) && isOfAgreement(asked) && before.act?.act === 'signing')
    return agreementIn(before);
  const names = namesOf(before);
  if (/^the[ym]$/.test(pronoun) && asked.act !== null && names.length > 1) return joint(names);
  const fitting = names.find((name) => canMean(pronoun, name, archive));
  if (fitting) return fitting.typed;
  if (/^(?:he|him|his|she|her|there)$/.test(pronoun)) return undefined;
  return before.act?.act === 'signing' ? agreementIn(before) : thingIn(before);
}

/** Of what a bare count is asked (`how many members?`): of all that the last question names, or the thing it was about. */
export function countedOf(before: Reading): string | undefined {
  const names = namesOf(before);
  return names.length > 0 ? joint(names) : thingIn(before);
}

function namesOf({ names, strangers }: Reading): readonly AskedName[] {
  return [...names, ...strangers].toSorted((a, b) => a.start - b.start);
}

const joint = (names: readonly AskedName[]) => names.map(({ typed }) => typed).join(' and ');

/** `he` is a person, `it` is none, `there` is a place; `they` may be anything. */
function canMean(pronoun: string, { typed }: AskedName, archive: Archive): boolean {
  const lookup = archive.lookUp(typed);
  const kinds = new Set(lookup.found ? lookup.entities.map(({ kind }) => kind) : []);
  if (/^(?:he|him|his|she|her)$/.test(pronoun)) return kinds.has('person') || kinds.size === 0;
  if (pronoun === 'there') return kinds.has('place') || kinds.has('country');
  return !/^its?$/.test(pronoun) || !kinds.has('person');
}

/** `who signed it`, `how much is it`, `how long does it run`. */
function isOfAgreement({ act, kind, topic }: Reading): boolean {
  const asksOfOne = kind?.kind === 'how much' || topic.some(({ term }) => OF_AGREEMENTS.has(term));
  return act?.act === 'signing' || (act === null && asksOfOne);
}

/** The agreement that a question is about, as it calls it (`the loan for the road`), or by those who signed it. */
function agreementIn(before: Reading): string | undefined {
  const names = namesOf(before);
  const noun = before.words.find(({ lower }) => AGREEMENT_NOUNS.has(lower));
  if (!noun) return names.length > 0 ? `the agreement of ${joint(names)}` : thingIn(before);
  const phrase = `the ${qualified(before, noun.start, noun.end)}`;
  const others = names.filter(({ typed }) => !phrase.includes(typed));
  return others.length > 0 ? `${phrase} of ${joint(others)}` : phrase;
}

/** The noun with the adjectives before it and what is said of it behind it, up to a verb or the period. */
function qualified(
  { question, words, topic, names, strangers, period }: Reading,
  start: number,
  end: number,
): string {
  const isTold = (at: { start: number }) =>
    [...topic, ...names, ...strangers].some((one) => one.start <= at.start && at.start < one.end);
  const at = words.findIndex((word) => word.start === start);
  const first = words.findLastIndex((word, i) => i < at && !isTold(word)) + 1;
  const behind = words.slice(at + 1);
  const stop = behind.findIndex(
    (word) =>
      AUXILIARIES.has(word.lower) ||
      (period !== null && word.start >= period.start) ||
      word.lower === 'worth',
  );
  const last = behind.slice(0, stop < 0 ? behind.length : stop).findLast(isTold);
  return question.slice(words[first]?.start ?? start, last?.end ?? end);
}

/** The nouns behind the first article, or those counted with what happened to them (`the projects signed in 2021`). */
function thingIn(before: Reading): string | undefined {
  const { words, kind, act, period, question } = before;
  const article = words.findIndex(({ lower }) => /^(?:the|a|an)$/.test(lower));
  const nouns = article < 0 ? undefined : nounsFrom(before, article + 1);
  if (nouns) return `the ${nouns}`;
  const counted = words.findIndex(({ lower }) => kind?.counted.includes(lower));
  const told = counted < 0 ? undefined : nounsFrom(before, counted);
  if (!told) return undefined;
  const signed = act?.act === 'signing' && act.said.length > 0 ? ' signed' : '';
  return `the ${told}${signed}${signed && period ? ` ${question.slice(period.start, period.end)}` : ''}`;
}

/** The topic’s words in a row from the one at `first` on, up to a verb form. */
function nounsFrom({ question, words, topic }: Reading, first: number): string | undefined {
  const nouns = words.slice(first);
  const end = nouns.findIndex(
    ({ start, lower }) => !topic.some((word) => word.start === start) || /(?:ed|ing)$/.test(lower),
  );
  const last = nouns[(end < 0 ? nouns.length : end) - 1];
  return last && question.slice(nouns[0]?.start, last.end);
}

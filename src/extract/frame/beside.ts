import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import { determinerAt } from '../phrase/determiner.ts';
import { isHolder } from '../phrase/is-holder.ts';
import { plainPhrase } from '../phrase/phrase.ts';
import type { Frame, Part } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { parts } from './parts.ts';

/** Those whom a clause names as present beside its subject and object. */
export function besideParts(clause: Clause, type?: Frame['type']): Part[] {
  const { chunks } = clause;
  return [
    ...inTheirPresence(clause),
    ...fellowMembers(clause),
    ...chunks.flatMap((chunk, k): Part[] => {
      if (chunk.kind !== 'noun') return [];
      const before = chunks[k - 1];
      if (before?.kind !== 'preposition') return [];
      const noun = chunks[k - 2];
      const presence =
        before.word === 'of' && noun?.kind === 'conjunction' ? firstPresence(clause, k - 2) : noun;
      const ofPresence = before.word === 'of' && isPresence(clause, presence);
      const company = isCompany(clause, before);
      const attending = before.word === 'with' && isAttending(clause, chunk.to);
      const people = chunk.list.items.filter((item) => item.kind !== 'place');
      if (type === 'visit' && isCompanyOfVisit(clause, k)) return parts(people, 'attendee');
      // Who travels along with somebody is a guest like him.
      const isLed = ofPresence && isUnder(clause, presence);
      if ((company || isLed || leads(clause, chunk.to)) && type === 'visit')
        return parts(people, 'attendee', 'guest');
      return ofPresence || attending || company ? parts(people, 'attendee') : [];
    }),
  ];
}

/** `together with`; not in `came with the purpose of signing, together with X, a treaty`, which they are to do together. */
function isCompany(clause: Clause, { from, to }: Chunk): boolean {
  const { companyPrepositions } = clause.sentence.words.frames;
  return companyPrepositions.has(lowerWords(clause.sentence, from, to)) && !isBehindGerund(clause, from);
}

/** A participle that is no part of a verb stands before token `at`, a comma between or not. */
function isBehindGerund({ sentence: { tokens, words }, chunks }: Clause, at: number): boolean {
  const last = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  const isVerb = chunks.some((chunk) => chunk.kind === 'verb' && chunk.from <= last && last < chunk.to);
  return !isVerb && words.verbs.get(tokens[last]?.lower ?? '')?.forms.includes('gerund') === true;
}

/**
 * `visited Lund University with Consul X, Y and Z`: a list that begins with a holder of an office, right behind what was
 * visited.
 */
export function isCompanyOfVisit({ chunks, verb, verbAt, sentence }: Clause, at: number): boolean {
  const [noun, link, list] = chunks.slice(Math.max(0, at - 2), at + 1);
  const [first] = list?.kind === 'noun' ? list.list.items : [];
  // `toured the` Alder Shipyard.
  const article = determinerAt(sentence, verb.to).length;
  const from = chunks[verbAt + 1]?.kind === 'word' && article > 0 ? verbAt + 1 : verbAt;
  const isBehind =
    at === from + 3 && noun?.kind === 'noun' && verb.classes.includes('visit') && !verb.passive;
  const isWith = link?.kind === 'preposition' && link.word === 'with';
  return isBehind && isWith && first !== undefined && isHolder(first);
}

/** `in their presence`: those told of before. */
function inTheirPresence({ sentence, chunks, verbAt }: Clause): Part[] {
  const { presenceNouns, possessives } = sentence.words.frames;
  const noun = chunks.findIndex(
    (chunk, k) => k > verbAt && chunk.kind === 'word' && presenceNouns.has(chunk.word),
  );
  const at = (chunks[noun]?.from ?? 0) - 1;
  const owner = sentence.tokens[at]?.lower ?? '';
  if (noun < 0 || !possessives.has(owner) || sentence.tokens[at - 1]?.lower !== 'in') return [];
  const range = { from: at, to: at + 1 };
  const phrase = { ...plainPhrase('pronoun', at, at + 1, range, true), plural: owner === 'their' };
  return parts([phrase], 'attendee');
}

/** A word for presence, or one for a body that stands for presence behind `in` (`in the company of X`). */
function isPresence({ sentence }: Clause, chunk: Chunk | undefined): boolean {
  const { presenceNouns } = sentence.words.frames;
  if (chunk?.kind === 'word') return presenceNouns.has(chunk.word);
  if (chunk?.kind !== 'noun') return false;
  const before = sentence.tokens[chunk.from - 1]?.lower ?? '';
  return (
    sentence.words.frames.presenceOpeners.has(before) &&
    presenceNouns.has(lowerWords(sentence, chunk.to - 1, chunk.to))
  );
}

/** `under the leadership of X`. */
function isUnder({ sentence }: Clause, chunk: Chunk | undefined): boolean {
  const at = chunk?.from ?? 0;
  const before = [at - 1, at - 2].map((k) => sentence.tokens[k]?.lower ?? '');
  return before.some((word) => sentence.words.frames.leadingPresence.has(word));
}

/** `as part of the delegation led by X`, `as a member of the party`: the group with which somebody was there. */
export function fellowMembers({ chunks, sentence }: Clause): Part[] {
  return chunks.flatMap((chunk, k): Part[] => {
    if (chunk.kind !== 'noun' || chunk.list.items[0]?.kind !== 'group' || k < 3) return [];
    const opens = lowerWords(sentence, Math.max(0, chunk.from - LONGEST_MEMBERSHIP), chunk.from);
    return sentence.words.frames.memberLeads.test(opens) ? parts(chunk.list.items, 'attendee') : [];
  });
}

/** Words of `as a member of`. */
const LONGEST_MEMBERSHIP = 4;

/** The word for presence that a second `of` goes on from (`in the presence of X and of Y`). */
function firstPresence({ chunks, sentence }: Clause, before: number): Chunk | undefined {
  return chunks
    .slice(0, before)
    .findLast((chunk) => chunk.kind === 'word' && sentence.words.frames.presenceNouns.has(chunk.word));
}

/** `a delegation with X at its head`. */
function leads({ sentence }: Clause, at: number): boolean {
  return lowerWords(sentence, at, at + 1) === 'at' && lowerWords(sentence, at + 2, at + 3) === 'head';
}

/** `with X in attendance`, `with Y present`. */
function isAttending(clause: Clause, at: number): boolean {
  const words = lowerWords(clause.sentence, at, at + 3);
  return clause.sentence.words.frames.attendingBehind.test(words);
}

import type { Frame, Part } from '../frame/frame.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { Actor } from './actor.ts';
import type { Draft } from './draft.ts';
import { takesPart } from './draft.ts';
import type { Registry } from './registry.ts';

/**
 * `Ana Silva and Tom Ray are guests of the faculty. They visited X`: the people of the sentence before, where they were at no event
 * told so far (`last` is the one told last) and this sentence names nobody before the pronoun.
 */
export function pairBefore(
  { pair, byStart }: Registry,
  { sentence, background }: Frame,
  { phrase, as }: Part,
  last: Draft | undefined,
): readonly Actor[] {
  const { text, span } = mentionOf(sentence, phrase);
  const isThey =
    as === 'agent' &&
    phrase.kind === 'pronoun' &&
    sentence.words.actors.groupPronouns.has(text.toLowerCase());
  if (!isThey || background || pair.length === 0) return [];
  const isKnown = last !== undefined && pair.some((actor) => takesPart(last, actor));
  const isNamedHere = [...byStart.keys()].some((start) => sentence.start <= start && start < span.start);
  return isKnown || isNamedHere ? [] : pair;
}

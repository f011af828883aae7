import type { Frame } from '../frame/frame.ts';
import { lowerWords } from '../frame/lower-words.ts';
import type { ActorWords } from '../lexicon/refine-words.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { foldWords } from './actor.ts';
import type { Role } from './draft.ts';
import type { Registry } from './registry.ts';

/**
 * `The two heads of state`: the two of whom the article has told that they are a president, a king or the like; null where the
 * phrase says nothing of states, nobody where it does not tell of two.
 */
export function headsOfState(
  registry: Registry,
  { sentence }: Frame,
  phrase: Phrase,
): readonly Role[] | null {
  const known = sentence.words.actors;
  if (!known.stateHeadsPlural.test(lowerWords(sentence, phrase.from, phrase.to + LONGEST_REST))) return null;
  const end = sentence.tokens[phrase.from]?.start ?? 0;
  const heads = registry.actors.filter(
    ({ kind, offices, lastSeen }) =>
      kind === 'person' &&
      lastSeen.start >= 0 &&
      lastSeen.end <= end &&
      offices.some(({ title }) => isRuler(foldWords(title.text), known)),
  );
  return heads.length === 2 ? heads.map((actor): Role => ({ actor, as: 'agent', side: null })) : [];
}

/** `Indian President`, not `Secretary to the President`. */
function isRuler(title: readonly string[], { rulers, lesserWords }: ActorWords): boolean {
  const isOther = title.some((word) => lesserWords.has(word) || word === 'to');
  return rulers.has(title.at(-1) ?? '') && !isOther;
}

/** Words of `of state` behind `the two heads`. */
const LONGEST_REST = 2;

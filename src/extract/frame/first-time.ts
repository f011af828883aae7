import type { TokenSentence } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import type { Frame, Part } from './frame.ts';
import { lowerWords } from './lower-words.ts';

/**
 * Frames without what only says how seldom something is: in `It is the first time that a Norwegian minister has visited Lund` nobody in
 * particular came, but whoever the article has told of.
 */
export function withoutFirstTimes(sentence: TokenSentence, frames: readonly Frame[]): readonly Frame[] {
  if (frames.length === 0 || !sentence.tokens.some(({ lower }) => lower === 'time')) return frames;
  const { firstTime } = sentence.words.frames;
  return frames.filter(
    ({ trigger, parts }) =>
      !(
        parts.some((part) => isAnybody(sentence, part)) &&
        firstTime.test(lowerWords(sentence, 0, trigger.from))
      ),
  );
}

/** `an incumbent minister`: somebody of whom only the office is told, and not which of its holders. */
function isAnybody(sentence: TokenSentence, { phrase }: Part): boolean {
  const { indefiniteDeterminers } = sentence.words.phrases;
  const isIndefinite = [phrase.from - 1, phrase.from].some((at) =>
    indefiniteDeterminers.has(wordAt(sentence, at)),
  );
  return phrase.kind === 'office' && !phrase.plural && isIndefinite;
}

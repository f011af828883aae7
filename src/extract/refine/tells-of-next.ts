import type { Frame } from '../frame/frame.ts';
import type { Phrase } from '../phrase/phrase.ts';

/** `He then toured Lund University`, `She also visited a school`: of what was told before it would not say so. */
export function tellsOfNext({ sentence, trigger }: Frame): boolean {
  const { nextAdverbs } = sentence.words.events;
  const beside = sentence.tokens.slice(Math.max(0, trigger.from - 1), trigger.to + 1);
  return beside.some(({ lower }) => nextAdverbs.has(lower));
}

/** `She received afterwards envoys who came to take their leave`: a group that was not told before. */
export function receivesNextGroup(frame: Frame): boolean {
  const isNew = ({ kind, definite, plural }: Phrase) =>
    !definite && (kind === 'group' || (kind === 'office' && plural));
  const isReceived = frame.parts.some(
    ({ phrase, as, side }) => as === 'patient' && side === 'guest' && isNew(phrase),
  );
  return isReceived && tellsOfNext(frame);
}

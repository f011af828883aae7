import type { Frame } from '../frame/frame.ts';
import { mentionOf } from '../phrase/phrase.ts';
import { foldWords } from './actor.ts';
import type { Draft, Role } from './draft.ts';
import { takesPart } from './draft.ts';

/** Whether a frame tells again of a gathering: by a name that may be its own, or of a session of it. */
export function sameGathering(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  return isNamedAlike(draft, frame) || isSessionOf(draft, frame, roles);
}

/** One of the two has no name, or a plain one; or they share half of their words. */
function isNamedAlike(draft: Draft, frame: Frame): boolean {
  if (frame.title === null) return true;
  const words = foldWords(mentionOf(frame.sentence, frame.title).text);
  const { plainGatherings } = frame.sentence.words.events;
  const isPlain = (title: readonly string[]) => title.every((word) => plainGatherings.has(word));
  const titles = draft.frames.flatMap((told) =>
    told.title === null ? [] : [foldWords(mentionOf(told.sentence, told.title).text)],
  );
  return (
    titles.length === 0 ||
    titles.some(
      (title) =>
        isPlain(title) ||
        title.filter((word) => words.includes(word)).length >= Math.min(title.length, words.length) / 2,
    )
  );
}

/** `X attended the Harbour Summit. She took part in the panel on trade`: right behind it, with nobody's day of its own. */
function isSessionOf(draft: Draft, frame: Frame, roles: readonly Role[]): boolean {
  const isNext = draft.frames.some(({ index }) => frame.index - index === 1);
  const isSession =
    frame.title !== null &&
    frame.sentence.tokens
      .slice(frame.title.from, frame.title.to)
      .some(({ lower }) => frame.sentence.words.events.sessionNouns.has(lower));
  return (
    isSession && isNext && frame.dates.length === 0 && roles.some(({ actor }) => takesPart(draft, actor))
  );
}

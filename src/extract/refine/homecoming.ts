import type { Frame } from '../frame/frame.ts';
import { lowerWords } from '../frame/lower-words.ts';
import type { Draft, Role } from './draft.ts';
import { takesPart } from './draft.ts';

/** Whoever is back is welcomed within so many sentences. */
const FARTHEST = 2;

/**
 * `The President returned home from Norway on Friday. He was welcomed at the airport by Minister X`: his own people meet him, and
 * nobody visits anybody.
 */
export function isHomecoming(drafts: readonly Draft[], frame: Frame, roles: readonly Role[]): boolean {
  if (isOnReturn(drafts, frame)) return true;
  if (frame.rule !== 'was-received-by' || frame.dates.length > 0) return false;
  const guests = roles.filter(({ side }) => side === 'guest');
  return drafts.some(
    (draft) =>
      draft.type === 'visit' &&
      (guests.some(({ actor }) => takesPart(draft, actor)) || isRightBehindReturn(draft, frame)) &&
      draft.frames.some(
        ({ index, sentence }) =>
          index <= frame.index &&
          frame.index - index <= FARTHEST &&
          sentence.words.events.homecoming.test(lowerWords(sentence)),
      ),
  );
}

/** `X returned from a visit to Norway. The plane arrived at the airport and was received by Y`: where and by whom on arrival. */
function isOnReturn(drafts: readonly Draft[], { rule, index, sentence }: Frame): boolean {
  if (!ARRIVALS.has(rule) || !sentence.words.events.arrivalPlaces.test(lowerWords(sentence))) return false;
  return drafts.some(({ frames }) =>
    frames.some((told) => RETURNS.has(told.rule) && index > told.index && index - told.index <= FARTHEST),
  );
}

/** Rules by which somebody arrives, or others meet him. */
const ARRIVALS: ReadonlySet<string> = new Set(['was-received-by', 'was-met-by', 'received', 'arrived']);
/** Rules by which somebody comes back. */
const RETURNS: ReadonlySet<string> = new Set(['returned-from', 'back-from']);

/** Told right behind `X returned from a visit`, of whoever `they` are. */
function isRightBehindReturn({ frames }: Draft, { index }: Frame): boolean {
  return frames.some(
    (told) => told.rule === 'returned-from' && index - told.index <= 1 && index >= told.index,
  );
}

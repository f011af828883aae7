import type { ArchivedEvent } from '../../archive/archive.ts';
import { fold } from '../../archive/fold.ts';
import { placeNameOf, sumOf } from '../../archive/store/at-hand.ts';
import { EVENT_NOUNS } from './act-words.ts';
import type { AskedEvent } from './asked-events.ts';
import { answeringWords } from './event-marks.ts';
import type { QuestionKind } from './kind-words.ts';
import type { Reading } from './reading.ts';

/** Of how many events the articles are read at most, for what only they tell. */
const MOST_READ = 150;

/** Events that answer a question. */
export interface LookedThrough {
  readonly answering: readonly AskedEvent[];
  /** That not all were looked through, where that is so. */
  readonly unread: readonly string[];
}

/**
 * Those that answer; `names` are all spellings of those asked for. Of very many, only the first are read for a number; and
 * those who took part are not looked for one by one: hardly any has nobody beside the name asked for. Places and sums are at hand.
 */
export function lookedThrough(
  asked: readonly AskedEvent[],
  reading: Reading,
  names: readonly string[],
): LookedThrough {
  const isMany = asked.length > MOST_READ && reading.superlative === null;
  const kind = askedKind(reading);
  const isWho = kind === 'who';
  const asksMore =
    isWho || kind === 'where' || kind === 'how much' || kind === 'how many' || kind === 'whether';
  if (!asksMore) return { answering: asked, unread: [] };
  const looked = isMany && countsOther(reading) ? asked.slice(0, MOST_READ) : asked;
  return {
    answering: looked.filter(
      (one) => ((isMany && isWho) || answers(one.archived, reading, names)) && isSure(one, reading),
    ),
    unread:
      looked.length < asked.length
        ? [`Of ${asked.length} events that may answer, the first ${MOST_READ} were looked through.`]
        : [],
  };
}

/** `how many projects`, but not `how many meetings`, which is the number of events. */
function countsOther({ kind }: Reading): boolean {
  return kind?.kind === 'how many' && !kind.counted.some((noun) => EVENT_NOUNS.has(noun));
}

/** Whether the event tells what is asked. One of unknown date still answers when: it says that the date is unknown. */
function answers({ event }: ArchivedEvent, reading: Reading, names: readonly string[]): boolean {
  const kind = askedKind(reading);
  if (kind === 'how many') {
    if (!countsOther(reading)) return true;
    const counted = reading.kind?.counted ?? [];
    const what = fold(event.agreement?.what?.text ?? '');
    return event.agreement?.count != null && counted.some((noun) => what.includes(noun.replace(/s$/, '')));
  }
  if (kind === 'where') return placeNameOf(event) !== null;
  if (kind === 'how much') return sumOf(event) !== null;
  return kind !== 'who' || (answeringWords(kind, event, names) ?? []).length > 0;
}

/** Whether something happened only an event tells that says all that is asked itself. */
function isSure({ share }: AskedEvent, { kind }: Reading): boolean {
  return kind?.kind !== 'whether' || share === 1;
}

/** What is asked of events: `what` where the words are no question. */
export function askedKind({ kind }: Reading): QuestionKind {
  return kind?.kind ?? 'what';
}

import type { ArchivedEvent } from '../../archive/archive.ts';
import { fold } from '../../archive/fold.ts';
import { contains, type Span } from '../../article/span.ts';
import type { NewsEvent } from '../../extract/event.ts';
import type { EventItem } from '../answer.ts';
import { joined } from '../citation.ts';
import type { QuestionKind } from './kind-words.ts';

/** The words of an event that answer a question of this kind; undefined where all of them do. `asked` are names in the question. */
export function answeringWords(
  kind: QuestionKind,
  { date, place, participants, agreement }: NewsEvent,
  asked: readonly string[],
): readonly Span[] | undefined {
  switch (kind) {
    case 'when':
      return date.spans;
    case 'where':
      return place ? [place.span] : [];
    case 'how much':
      return agreement?.amount ? [agreement.amount.span] : [];
    case 'how many':
      return agreement?.count ? [agreement.count.span] : [];
    case 'who': {
      const known = new Set(asked.map(fold));
      const others = participants.filter(({ name }) => !known.has(fold(name)));
      return others.map(({ span }) => span);
    }
    default:
      return undefined;
  }
}

/** The item of the event with only `words` marked. */
export function marked(item: EventItem, words: readonly Span[]): EventItem {
  const excerpts = item.excerpts.map((excerpt) => ({
    ...excerpt,
    marks: joined(words.filter((word) => contains(excerpt, word))),
  }));
  return { ...item, excerpts };
}

/** The items with the answering words of their events marked. */
export function markedItems(
  items: readonly EventItem[],
  events: readonly ArchivedEvent[],
  kind: QuestionKind,
  asked: readonly string[],
): readonly EventItem[] {
  const byId = eventsWithIds(events, new Set(items.map(({ id }) => id)));
  return items.map((item) => {
    const archived = byId.get(item.id);
    const words = archived && answeringWords(kind, archived.event, asked);
    return words && words.length > 0 ? marked(item, words) : item;
  });
}

/** The events with these ids. Of many events few are shown, mostly the first, so it ends with the last one sought. */
function eventsWithIds(
  events: readonly ArchivedEvent[],
  ids: ReadonlySet<string>,
): ReadonlyMap<string, ArchivedEvent> {
  const found = new Map<string, ArchivedEvent>();
  for (const archived of events) {
    if (found.size === ids.size) break;
    const { id } = archived;
    if (ids.has(id)) found.set(id, archived);
  }
  return found;
}

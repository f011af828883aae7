import type { Archive, ArchivedEvent } from '../archive/archive.ts';
import type { Entity } from '../archive/entity.ts';
import { fold } from '../archive/fold.ts';
import type { Participant } from '../extract/event.ts';
import type { ProfileItem } from './answer.ts';
import { articleCard, excerptOf, sentenceAround } from './citation.ts';
import { type Findings, found, nothing } from './findings.ts';
import { mentionItems } from './mention-item.ts';
import { isNamed, named, spellingsOf } from './named.ts';
import { verbatim } from './verbatim.ts';
import { counted } from './wording.ts';

/** One saying of something about the entity: what, and where. */
interface Saying {
  readonly aspect: ProfileItem['aspect'];
  readonly text: string;
  readonly detail: string | null;
  readonly participant: Participant;
  readonly told: ArchivedEvent;
}

const ASPECTS: readonly ProfileItem['aspect'][] = ['role', 'member', 'counterpart'];

/** Who `name` is: roles, people who acted for it and counterparts, each counted and cited. */
export function profileOf(name: string, archive: Archive): Findings {
  const whom = named(name, archive);
  if (!isNamed(whom)) return whom;
  const events = archive.eventsOf(whom.entities).filter(({ event }) => event.status === 'happened');
  const sayings = events.flatMap((told) => sayingsOf(told, whom.entities));
  const items = ASPECTS.flatMap((aspect) =>
    profileItems(sayings.filter((saying) => saying.aspect === aspect)),
  );
  if (items.length === 0)
    return nothing(`The archive names ${whom.title}, but tells no role and no counterpart.`, {
      items: mentionItems(spellingsOf(whom.entities), archive),
      notes: whom.notes,
    });
  return found(`${whom.title}: ${counted(events.length, 'event')}`, items, { notes: whom.notes });
}

function sayingsOf(told: ArchivedEvent, entities: readonly Entity[]): readonly Saying[] {
  const spellings = new Set(spellingsOf(entities).map(fold));
  const isOne = (words: string | undefined) => words !== undefined && spellings.has(fold(words));
  const { participants } = told.event;
  const self = participants.filter(({ name }) => isOne(name));
  const members = participants.filter((one) => !self.includes(one) && isOne(one.organisation?.text));
  const sides = new Set([...self, ...members].map(({ side }) => side));
  const others = participants.filter(
    (one) => !self.includes(one) && !members.includes(one) && (one.side === null || !sides.has(one.side)),
  );
  const saying = (
    aspect: Saying['aspect'],
    participant: Participant,
    text: string,
    detail: string | undefined,
  ) => ({
    aspect,
    participant,
    text,
    detail: detail ?? null,
    told,
  });
  return [
    ...self.flatMap((one) => (one.role ? [saying('role', one, one.role.text, one.organisation?.text)] : [])),
    ...members.map((one) => saying('member', one, one.name, one.role?.text)),
    ...others.map((one) => saying('counterpart', one, one.name, one.role?.text)),
  ];
}

/** The sayings of one aspect, the same ones as one item: those told of most often first, then the earliest. */
function profileItems(sayings: readonly Saying[]): readonly ProfileItem[] {
  const groups = Map.groupBy(sayings, ({ aspect, text, detail }) =>
    fold(aspect === 'role' ? `${text} / ${detail ?? ''}` : text),
  );
  return [...groups.values()]
    .map(profileItem)
    .filter((item) => item !== undefined)
    .sort((a, b) => b.count - a.count || ((a.first ?? '9') < (b.first ?? '9') ? -1 : 1));
}

function profileItem(group: readonly Saying[]): ProfileItem | undefined {
  const days = group.map(({ told }) => told.event.date.value).filter((day) => day !== null);
  const saying = group.at(-1);
  if (!saying) return undefined;
  const { aspect, text, detail, participant, told } = saying;
  const marks = [participant.span, ...(participant.role ? [participant.role.span] : [])];
  const excerpt = excerptOf(told.article.text, sentenceAround(participant.span, told.article), marks);
  const [first = null] = days.sort();
  const item = {
    aspect,
    text,
    detail,
    count: new Set(group.map(({ told }) => told.id)).size,
    first,
    last: days.at(-1) ?? null,
  };
  return verbatim(
    { kind: 'profile', ...item, article: articleCard(told.article), excerpts: [excerpt] },
    told.article.text,
  );
}

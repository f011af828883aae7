import type { Archive, ArchivedEvent } from '../archive/archive.ts';
import type { Entity } from '../archive/entity.ts';
import { fold } from '../archive/fold.ts';
import type { Article } from '../article/article.ts';
import { contains } from '../article/span.ts';
import type { Participant } from '../extract/event.ts';
import type { Excerpt, ProfileItem } from './answer.ts';
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

/** In characters: beyond it a list of people would be repeated for each of them. */
const LONG_SENTENCE = 250;

const ASPECTS: readonly ProfileItem['aspect'][] = ['role', 'member', 'counterpart'];

/** Who `name` is: roles, people who acted for it and counterparts, each counted and cited. */
export function profileOf(name: string, archive: Archive): Findings {
  const whom = named(name, archive);
  if (!isNamed(whom)) return whom;
  const events = archive.eventsOf(whom.entities).filter(({ event }) => event.status === 'happened');
  const sayings = events.flatMap((told) => sayingsOf(told, whom.entities, archive));
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

function sayingsOf(told: ArchivedEvent, entities: readonly Entity[], archive: Archive): readonly Saying[] {
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
    detail: detail === undefined || text.includes(detail) ? null : detail,
    told,
  });
  return [
    ...self.flatMap((one) => (one.role ? [saying('role', one, one.role.text, one.organisation?.text)] : [])),
    ...members.map((one) => saying('member', one, one.name, one.role?.text)),
    ...others.flatMap((one) => {
      const name = counterpartName(one, archive);
      return name === undefined ? [] : [saying('counterpart', one, name, one.role?.text)];
    }),
  ];
}

/** What to call somebody met: a person by name; a delegation or office by its body, if the archive knows that. */
function counterpartName(
  { collective, name, organisation }: Participant,
  archive: Archive,
): string | undefined {
  if (!collective || archive.lookUp(name).found) return name;
  return organisation && archive.lookUp(organisation.text).found ? organisation.text : undefined;
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
  const excerpt = proofOf(participant, told.article);
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

/** The sentence that names the participant, or, out of a long one, just the name with role and organisation. */
function proofOf({ span, role, organisation }: Participant, article: Article): Excerpt {
  const marks = [span, ...(role ? [role.span] : [])];
  const sentence = sentenceAround(span, article);
  const parts = [...marks, ...(organisation ? [organisation.span] : [])].filter((part) =>
    contains(sentence, part),
  );
  const tight = {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
  const isLong = sentence.end - sentence.start > LONG_SENTENCE;
  return excerptOf(article.text, isLong && parts.length > 1 ? tight : sentence, marks);
}

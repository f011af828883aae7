import type { Archive, ArchivedEvent } from '../archive/archive.ts';
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

/** How many events a profile is told from, the newest, and how much of each aspect it shows: of some names there are thousands. */
const MOST_EVENTS = 100;
const MOST_SHOWN = 25;

const ASPECTS: readonly ProfileItem['aspect'][] = ['role', 'member', 'counterpart'];

/** Who `name` is: roles, people who acted for it and counterparts, each counted and cited. */
export function profileOf(name: string, archive: Archive): Findings {
  const whom = named(name, archive);
  if (!isNamed(whom)) return whom;
  const events = archive.eventsOf(whom.entities).filter(({ event }) => event.status === 'happened');
  const spellings = new Set(spellingsOf(whom.entities).map(fold));
  const sayings = events.slice(0, MOST_EVENTS).flatMap((told) => sayingsOf(told, spellings, archive));
  const byAspect = Map.groupBy(sayings, ({ aspect }) => aspect);
  const aspects = ASPECTS.map((aspect) => profileItems(byAspect.get(aspect) ?? []));
  const items = aspects.flatMap((aspect) => aspect.items);
  if (items.length === 0)
    return nothing(`The archive names ${whom.title}, but tells no role and no counterpart.`, {
      items: mentionItems(spellingsOf(whom.entities), archive),
      notes: whom.notes,
    });
  const total = aspects.reduce((sum, aspect) => sum + aspect.total, 0);
  const notes = [...whom.notes, ...leftOut(events.length, items.length, total)];
  return found(`${whom.title}: ${counted(events.length, 'event')}`, items, { total, notes });
}

/** What of very many events, and of what they tell, a profile leaves out. */
function leftOut(events: number, shown: number, total: number): readonly string[] {
  return [
    ...(events > MOST_EVENTS ? [`Told from the newest ${MOST_EVENTS} of them.`] : []),
    ...(total > shown ? [`Shown is what they tell most often; ${total - shown} more are left out.`] : []),
  ];
}

/** `spellings` are the folded ones of the entity. */
function sayingsOf(told: ArchivedEvent, spellings: ReadonlySet<string>, archive: Archive): readonly Saying[] {
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
  if (!collective || archive.knows(name)) return name;
  return organisation && archive.knows(organisation.text) ? organisation.text : undefined;
}

/** The sayings of one aspect, the same ones as one item: those told of most often first, then the earliest. */
function profileItems(sayings: readonly Saying[]): {
  readonly items: readonly ProfileItem[];
  /** How many there are in all. */
  readonly total: number;
} {
  const groups = Map.groupBy(sayings, ({ aspect, text, detail }) =>
    fold(aspect === 'role' ? `${text} / ${detail ?? ''}` : text),
  );
  const ranked = [...groups.values()].map(inNumbers).sort(byCount);
  const items = ranked
    .slice(0, MOST_SHOWN)
    .map(profileItem)
    .filter((item) => item !== undefined);
  return { items, total: items.length + Math.max(0, ranked.length - MOST_SHOWN) };
}

/** Sayings of the same, with in how many events they are, and when first and last. */
interface Group extends Pick<ProfileItem, 'count' | 'first' | 'last'> {
  /** The earliest. */
  readonly saying: Saying | undefined;
}

function inNumbers(sayings: readonly Saying[]): Group {
  const days = sayings.map(({ told }) => told.event.date.value).filter((day) => day !== null);
  const [first = null] = days.sort();
  const count = new Set(sayings.map(({ told }) => told.id)).size;
  return { saying: sayings.at(-1), count, first, last: days.at(-1) ?? null };
}

function byCount(a: Group, b: Group): number {
  return b.count - a.count || ((a.first ?? '9') < (b.first ?? '9') ? -1 : 1);
}

function profileItem({ saying, ...numbers }: Group): ProfileItem | undefined {
  if (!saying) return undefined;
  const { aspect, text, detail, participant, told } = saying;
  const excerpts = [proofOf(participant, told.article)];
  const item = { aspect, text, detail, ...numbers };
  return verbatim(
    { kind: 'profile', ...item, article: articleCard(told.article), excerpts },
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

import type { Chunk } from '../clause/chunk.ts';
import type { Happening } from '../clause/happening.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import { mayTell } from '../clause/verb-group.ts';
import type { DateExpression } from '../date/date-expression.ts';
import type { EventType } from '../event.ts';
import { isForMedia } from '../frame/for-media.ts';
import type { Part } from '../frame/frame.ts';
import { isToCome } from '../frame/is-to-come.ts';
import { parts } from '../frame/parts.ts';
import { plainFrame } from '../frame/plain-frame.ts';
import { visitNamed } from '../frame/visit-named.ts';
import { partsVisited } from '../frame/visit-parts.ts';
import type { ReadSentence } from '../read-frames.ts';
import type { Draft } from './draft.ts';
import { addRole, newDraft } from './draft.ts';
import { isInvitation } from './invitation.ts';
import { placeLeftOver } from './place-left-over.ts';
import type { Registry } from './registry.ts';
import { rolesOf } from './roles-of-frame.ts';

/** Rule of the frame that tells it, for the explanation. */
export const SPOKEN_OF = 'spoken-of';

/**
 * The event of an article that tells of none in so many words but speaks of one (`At the reception, Mayor X said …`), with the
 * office-holders who act near it, and of a visit who paid it. Nothing where it names nobody: too little to go by.
 */
export function spokenOfOnly(registry: Registry, sentences: readonly ReadSentence[]): Draft[] {
  // Where a call is told of, what is said at the conversation or the talks is said in it.
  const isCall = sentences.some(({ chunks }) => chunks.some(isRemote));
  for (const [index, read] of sentences.entries()) {
    const happening = happeningOf(read);
    const type = happening === null ? undefined : TYPES.get(happening.sort);
    if (happening === null || type === undefined || (isCall && type === 'meeting')) continue;
    const draft = draftOf(registry, read, index, happening, type);
    placeLeftOver(registry, [draft], sentences);
    return draft.roles.length > 0 ? [draft] : [];
  }
  return [];
}

/** Sorts of happening that something else happens at. */
const TYPES: ReadonlyMap<Happening['sort'], EventType> = new Map([
  ['encounter', 'meeting'],
  ['gathering', 'conference'],
  ['visit', 'visit'],
]);

function isRemote(chunk: Chunk): boolean {
  return chunk.kind === 'happening' && chunk.sort === 'remote';
}

/** The happening at which a sentence says that something happened. */
function happeningOf({ sentence, chunks }: ReadSentence): Happening | null {
  const verbs = chunks.filter((chunk) => chunk.kind === 'verb');
  if (verbs.some((verb) => isUndone(sentence, verb)) || isInvitation(chunks)) return null;
  if (!verbs.some((verb) => !verb.present && mayTell(verb) && !isCompany(verb))) return null;
  if (chunks.some((chunk) => chunk.kind === 'date' && isOfYear(chunk.date))) return null;
  const { meetingPrepositions } = sentence.words.events;
  const found = chunks.find((chunk, k): chunk is Happening => {
    const before = chunks[k - 1];
    const isThere = before?.kind === 'preposition' && meetingPrepositions.has(before.word);
    if (chunk.kind !== 'happening' || chunk.plural || !isThere || isOfThing(chunk, chunks[k + 1]))
      return false;
    if (isToCome(sentence, chunks, k)) return false;
    return TYPES.has(chunk.sort) && !isForMedia(sentence, chunk) && !isOfOwners(sentence, chunk);
  });
  return found ?? null;
}

/** `might come`, `did not come`, `failed to appear`. */
function isUndone({ words }: ReadSentence['sentence'], { modal, negated, lemma }: VerbGroup): boolean {
  return modal !== null || negated || words.actors.absentVerbs.has(lemma);
}

/** `X, accompanied by Y, plans to attend`: beside whom he plans it, and nothing done. */
function isCompany({ form, classes }: VerbGroup): boolean {
  return form === 'bare' && classes.includes('accompany');
}

/** `created in 1956 at the conference`: what is told with no more than its year is history. */
function isOfYear({ year, month }: DateExpression): boolean {
  return year !== null && month === null;
}

/** `in dinner suits`: a bare noun before another one tells what kind of thing that is. */
function isOfThing({ from, head }: Happening, next: Chunk | undefined): boolean {
  return from === head.from && next?.kind === 'word' && next.from === head.to;
}

/** `approved in the annual general meeting`: of a company’s owners, which those who act near it need not have come to. */
function isOfOwners({ tokens, words }: ReadSentence['sentence'], { sort, head }: Happening): boolean {
  const { ownersMeetings } = words.events;
  return (
    sort === 'encounter' && tokens.slice(head.from, head.to).some(({ lower }) => ownersMeetings.has(lower))
  );
}

function draftOf(
  registry: Registry,
  { sentence, chunks, paragraph, heading }: ReadSentence,
  index: number,
  happening: Happening,
  type: EventType,
): Draft {
  const frame = plainFrame({
    rule: SPOKEN_OF,
    type,
    sentence,
    index,
    trigger: happening,
    parts: type === 'visit' ? visitors(chunks, happening) : [],
    noun: happening.noun,
  });
  const draft = newDraft(type, frame, { paragraph, heading });
  for (const { actor, as, side } of rolesOf(registry, frame, [])) addRole(draft, actor, as, side);
  return draft;
}

/** `during a visit from X to Y`: who came, and where they went. */
function visitors(chunks: readonly Chunk[], visit: Happening): Part[] {
  const { guests, goals } = visitNamed(chunks, chunks.indexOf(visit));
  return guests.length === 0 ? [] : [...parts(guests, 'agent', 'guest'), ...partsVisited(goals)];
}

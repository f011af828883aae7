import type { Frame } from '../frame/frame.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { ReadSentence } from '../read-frames.ts';
import type { Actor } from './actor.ts';
import { foldWords } from './actor.ts';
import { attach } from './attend.ts';
import type { Draft, Role } from './draft.ts';
import { addRole, familyOf } from './draft.ts';
import type { Registry } from './registry.ts';
import { actorOf, newRegistry } from './registry.ts';
import { rolesOf } from './roles-of-frame.ts';
import { belongsTo } from './same-event.ts';

/** Frames of one article put together: one draft for each event, however many sentences tell it. */
export function assemble(sentences: readonly ReadSentence[]): { drafts: Draft[]; registry: Registry } {
  const registry = newRegistry(placeNamesOf(sentences), speakersOf(sentences));
  introduce(registry, sentences);
  const drafts: Draft[] = [];
  const waiting: Waiting[] = [];
  for (const read of sentences) {
    const first = registerNouns(registry, read);
    for (const frame of read.frames) place(registry, drafts, waiting, frame, read.paragraph);
    registry.topic = first ?? registry.topic;
  }
  for (const { frame, roles, paragraph } of waiting) attach(drafts, frame, roles, paragraph);
  const told = drafts.filter(isWorthTelling);
  return { drafts: told.length > 0 ? told : attendanceOnly(waiting), registry };
}

/** Makes those known first who are named with an office anywhere, since an article may call them by it before it names them. */
function introduce(registry: Registry, sentences: readonly ReadSentence[]): void {
  for (const { sentence, chunks } of sentences) {
    for (const chunk of chunks) {
      if (chunk.kind !== 'noun') continue;
      for (const phrase of chunk.list.items) if (phrase.kind === 'person' && phrase.offices.length > 0) actorOf(registry, sentence, phrase);
    }
  }
  for (const actor of registry.actors) actor.lastSeen = { start: -1, end: -1 };
}

/** People whose event is told later (`accompanied by Y, X met Z`). */
interface Waiting {
  readonly frame: Frame;
  readonly roles: readonly Role[];
  readonly paragraph: number;
}

/** An article that tells only who was there tells of a meeting, or of the signing that it names. */
function attendanceOnly(waiting: readonly Waiting[]): Draft[] {
  const first = waiting.find(({ frame, roles }) => frame.status === 'happened' && !frame.background && roles.some((role) => role.actor.kind === 'person'));
  if (first === undefined) return [];
  const words = first.frame.sentence.tokens.map((token) => token.lower);
  const type = words.includes('signing') ? 'signing' : words.some((word) => /^(?:meeting|talks|reception|session|negotiations|consultations)$/.test(word)) ? 'meeting' : null;
  if (type === null) return [];
  const draft: Draft = { type, status: 'happened', frames: [first.frame], roles: [], paragraph: first.paragraph, background: false, before: null };
  for (const role of first.roles) addRole(draft, role.actor, 'attendee', null);
  return [draft];
}

/** A session of which only the chairs are named, with its day, is a meeting of them; other attendance waits for its event. */
function openOrWait(
  drafts: Draft[],
  waiting: Waiting[],
  frame: Frame,
  roles: readonly Role[],
  paragraph: number,
): void {
  const people = roles.filter((role) => role.actor.kind === 'person');
  const chaired = frame.rule === 'was-chaired-by' && frame.dates.length > 0;
  const together = frame.noun === 'co-chair' && people.length > 1;
  if (people.length === 0 || (!chaired && !together)) {
    waiting.push({ frame, roles, paragraph });
    return;
  }
  const draft: Draft = {
    type: 'meeting',
    status: frame.status,
    frames: [frame],
    roles: [],
    paragraph,
    background: false,
    before: null,
  };
  for (const role of people) addRole(draft, role.actor, 'agent', null);
  drafts.push(draft);
}

/** Makes the actors of a sentence known in reading order; the first person in it is what it is about. */
function registerNouns(registry: Registry, read: ReadSentence): Actor | null {
  let first: Actor | null = null;
  for (const [k, chunk] of read.chunks.entries()) {
    if (chunk.kind !== 'noun') continue;
    for (const phrase of chunk.list.items) {
      const actor = phrase.kind === 'pronoun' ? null : actorOf(registry, read.sentence, phrase);
      if ((actor?.kind === 'person' || actor?.kind === 'office') && first === null) first = actor;
      if (actor?.kind === 'group' && first?.kind === 'person' && isOwnDelegation(read, k, phrase) && actor.leaders.length === 0) actor.leaders.push(first);
    }
  }
  return first;
}

/** `X, who is on a visit with a parliamentary delegation`, `at the head of a mission`: whose delegation it is. */
function isOwnDelegation(read: ReadSentence, k: number, phrase: Phrase): boolean {
  const before = read.chunks[k - 1];
  if (before?.kind !== 'preposition' || phrase.definite || phrase.origins.length > 0) return false;
  const words = read.sentence.tokens.slice(Math.max(0, before.from - 2), before.to).map((token) => token.lower).join(' ');
  const travels = read.frames.some((frame) => frame.type === 'visit');
  return (before.word === 'with' && travels) || words === 'the head of';
}

/** Bare names behind `in` and `from`: places. */
function placeNamesOf(sentences: readonly ReadSentence[]): Set<string> {
  const names = new Set<string>();
  for (const { sentence, chunks } of sentences) {
    chunks.forEach((chunk, k) => {
      const before = chunks[k - 1];
      if (chunk.kind !== 'noun' || before?.kind !== 'preposition' || !['in', 'from'].includes(before.word))
        return;
      for (const item of chunk.list.items)
        if (item.kind === 'name') names.add(foldWords(mentionOf(sentence, item.head).text).join(' '));
    });
  }
  return names;
}

/** Bare names of one word that stand right before a verb of people (`Jaishankar on Tuesday met`). */
function speakersOf(sentences: readonly ReadSentence[]): Set<string> {
  const names = new Set<string>();
  for (const { sentence, chunks } of sentences) {
    chunks.forEach((chunk, k) => {
      if (chunk.kind !== 'noun' || chunks[k - 1]?.kind === 'preposition') return;
      const verb = chunks.slice(k + 1, k + 4).find((next) => next.kind !== 'date' && !(next.kind === 'preposition' && next.word === 'on'));
      if (verb?.kind !== 'verb' || verb.modal !== null || !verb.classes.some((each) => PERSONAL.has(each))) return;
      for (const item of chunk.list.items) if (item.kind === 'name') names.add(foldWords(mentionOf(sentence, item.head).text).join(' '));
    });
  }
  return names;
}

const PERSONAL = new Set<string>(['meet', 'call', 'report', 'receive', 'accompany', 'preside']);

/** Puts a frame into the draft that it belongs to, or begins a new one. */
function place(
  registry: Registry,
  drafts: Draft[],
  waiting: Waiting[],
  frame: Frame,
  paragraph: number,
): void {
  const roles = rolesOf(registry, frame, drafts);
  const visitor =
    frame.type === 'visit'
      ? roles.find((role) => role.side === 'guest' && role.actor.kind === 'person')
      : undefined;
  if (visitor !== undefined) registry.visitor = visitor.actor;
  if (frame.type === 'attendance') {
    if (!attach(drafts, frame, roles, paragraph)) openOrWait(drafts, waiting, frame, roles, paragraph);
    return;
  }
  const home = drafts.findLast((draft) => belongsTo(draft, frame, roles, paragraph));
  if (home !== undefined) {
    extend(home, frame, roles);
    return;
  }
  if (frame.anaphoric && roles.length < 2 && frame.type !== 'signing') return;
  const draft: Draft = {
    type: frame.type,
    status: frame.status,
    frames: [frame],
    roles: [],
    paragraph,
    background: frame.background,
    before:
      drafts.findLast(
        (earlier) => earlier.status === 'happened' && !earlier.background && earlier.type !== 'other',
      ) ?? null,
  };
  for (const role of roles) addRole(draft, role.actor, role.as, role.side);
  drafts.push(draft);
}

function extend(draft: Draft, frame: Frame, roles: readonly Role[]): void {
  draft.frames.push(frame);
  faceKnown(draft, roles);
  for (const role of roles) addRole(draft, role.actor, role.as, role.side);
  if (
    draft.type === 'visit' &&
    frame.type === 'meeting' &&
    !draft.frames.some((each) => each.rule === 'visited')
  )
    draft.type = 'meeting';
}

/** Whoever meets a known guest receives, and the other way round. */
function faceKnown(draft: Draft, roles: readonly Role[]): void {
  for (const role of roles) {
    const known = draft.roles.find((each) => each.actor === role.actor)?.side;
    if (!known) continue;
    for (const other of roles) {
      const facing =
        (role.as === 'agent' && other.as === 'patient') || (role.as === 'patient' && other.as === 'agent');
      if (facing) other.side ??= known === 'guest' ? 'host' : 'guest';
    }
  }
}

/** Too little to be an event: a weak frame alone, history without a date, a meeting of one. */
function isWorthTelling(draft: Draft): boolean {
  const strong = draft.frames.some((frame) => !frame.weak);
  const dated = draft.frames.some((frame) => frame.dates.some((date) => date.year !== null));
  if (draft.background && !dated) return false;
  if (!strong && !draft.frames.some((frame) => frame.index < 2 && frame.dates.length > 0)) return false;
  if (familyOf(draft.type) === 'meeting' && draft.type === 'meeting') return draft.roles.length > 1 || (draft.roles.some((role) => role.actor.kind === 'person') && draft.frames.some((frame) => frame.parts.length > 1 && !frame.weak));
  if (draft.type === 'visit') return draft.roles.length > 0;
  return true;
}

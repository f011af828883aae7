import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { type Phrase, plainPhrase } from '../phrase/phrase.ts';
import { doneOnVisit } from './done-on-visit.ts';
import type { FrameDraft } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { isOnVisit } from './on-visit.ts';
import { parts } from './parts.ts';
import { visitNamed } from './visit-named.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/** How many chunks of a sentence lead up to what it tells (`On the second day of the visit`). */
const LONGEST_FRONT = 8;
/** What stands so near the head of an article is its news. */
const LAST_OF_NEWS = 1;

/**
 * `During his visit to the Chamber, X praised …`, `On a tour of the plant of Y, X …`: the visit to a body, whatever was said or done
 * on it; where the article begins, `During the visit of X to Y, the two sides agreed …` as well.
 */
export function onAVisit(clause: Clause): FrameDraft | null {
  const { chunks, verbAt, sentence } = clause;
  const meanwhile = whileOnVisit(clause) ?? doneOnVisit(clause);
  if (meanwhile !== null) return meanwhile;
  const at = chunks.findIndex((chunk) => chunk.kind === 'happening' && chunk.sort === 'visit');
  const visit = chunks[at];
  if (visit?.kind !== 'happening' || at < 1 || at > LONGEST_FRONT || at > verbAt) return null;
  if (!isOnVisit(sentence, chunks, at) || !tellsOnIt(clause)) return null;
  const { guests, goals } = toBody(clause, visit, at) ?? asNews(clause, visit, at);
  if (goals.length === 0 || guests.length === 0) return null;
  return {
    rule: 'on-a-visit',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(goals)],
    trigger: visit,
    place: placeVisited(goals),
    noun: 'visit',
  };
}

/** `X was honoured while on an official visit to Monaco`: the visit of the subject, told behind what happened on it. */
function whileOnVisit(clause: Clause): FrameDraft | null {
  const { chunks, verb, verbAt, sentence, subject } = clause;
  const at = chunks.findIndex(
    (chunk, k) => k > verbAt && chunk.kind === 'happening' && chunk.sort === 'visit',
  );
  if (at < 0) return null;
  const [visit, link, goal] = chunks.slice(at, at + 3);
  if (visit?.kind !== 'happening' || visit.plural || visit.definite || !tellsOnIt(clause)) return null;
  const isWhile = sentence.words.frames.whileOn.test(lowerWords(sentence, verb.to, visit.from));
  const isTo = link?.kind === 'preposition' && ['to', 'in'].includes(link.word) && goal?.kind === 'noun';
  const guests = subject.filter(({ kind }) => kind === 'person');
  if (!isWhile || !isTo || guests.length === 0) return null;
  return {
    rule: 'while-on-a-visit',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(goal.list.items)],
    trigger: visit,
    place: placeVisited(goal.list.items),
    noun: 'visit',
  };
}

interface Visit {
  readonly guests: readonly Phrase[];
  readonly goals: readonly Phrase[];
}

/** The first verb of the sentence tells in the past what was done. */
function tellsOnIt({ chunks, verb, verbAt }: Clause): boolean {
  const tells = (verb.form === 'finite' || verb.form === 'bare') && verb.modal === null && !verb.present;
  return tells && !chunks.slice(0, verbAt).some((chunk) => chunk.kind === 'verb');
}

/** The body that the visit was paid to, right behind it, and who paid it; null where no body stands there. */
function toBody(clause: Clause, visit: Happening, at: number): Visit | null {
  const [link, goal] = clause.chunks.slice(at + 1, at + 3);
  if (link?.kind !== 'preposition' || link.word !== 'to' || goal?.kind !== 'noun') return null;
  const goals = goal.list.items.filter((item) => item.kind === 'organisation');
  return goals.length === 0 ? null : { goals, guests: guestsOf(clause, visit) };
}

/** The visit with which an article begins, where its noun tells where to, and it or the subject who paid it. */
function asNews(clause: Clause, visit: Happening, at: number): Visit {
  if (clause.index > LAST_OF_NEWS) return { guests: [], goals: [] };
  const { guests, goals } = visitNamed(clause.chunks.slice(0, clause.verbAt), at);
  const named = guests.filter(({ kind }) => kind !== 'name');
  return { guests: guests.length > 0 ? named : guestsOf(clause, visit), goals };
}

/** Whose visit it is: the subject of the sentence, which `his` may be said of before; further on in an article whoever `he` is. */
function guestsOf({ sentence, index, subject }: Clause, visit: Happening): readonly Phrase[] {
  const own = sentence.words.frames.possessives.has(sentence.tokens[visit.from]?.lower ?? '');
  if (own && index > 0) {
    const range = { from: visit.from, to: visit.from + 1 };
    const plural = sentence.tokens[visit.from]?.lower === 'their';
    return [{ ...plainPhrase('pronoun', range.from, range.to, range, true), plural }];
  }
  if (visit.definite && !own) return [];
  return subject.filter(({ kind }) => kind === 'person' || kind === 'group' || kind === 'office');
}

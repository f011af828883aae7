import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { type Phrase, plainPhrase } from '../phrase/phrase.ts';
import type { FrameDraft } from './frame.ts';
import { parts } from './parts.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/** How many chunks of a sentence lead up to what it tells. */
const LONGEST_FRONT = 2;

/** `During his visit to the Chamber, X praised …`, `On a tour of the plant of Y, X …`: the visit to a body, whatever was said or done on it. */
export function onAVisit(clause: Clause): FrameDraft | null {
  const { chunks, verb, verbAt, sentence } = clause;
  const at = chunks.findIndex((chunk) => chunk.kind === 'happening' && chunk.sort === 'visit');
  const [visit, link, goal] = chunks.slice(at, at + 3);
  if (visit?.kind !== 'happening' || at < 1 || at > LONGEST_FRONT || at > verbAt) return null;
  const opens = chunks[at - 1];
  if (opens?.kind !== 'preposition' || !sentence.words.frames.visitOpenings.has(opens.word)) return null;
  if (link?.kind !== 'preposition' || link.word !== 'to' || goal?.kind !== 'noun') return null;
  const tells = (verb.form === 'finite' || verb.form === 'bare') && verb.modal === null && !verb.present;
  const isFirst = !chunks.slice(0, verbAt).some((chunk) => chunk.kind === 'verb');
  const bodies = goal.list.items.filter((item) => item.kind === 'organisation');
  const guests = guestsOf(clause, visit);
  if (!tells || !isFirst || bodies.length === 0 || guests.length === 0) return null;
  return {
    rule: 'on-a-visit',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(bodies)],
    trigger: visit,
    place: placeVisited(bodies),
    noun: 'visit',
  };
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

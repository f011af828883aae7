import type { Article, Sentence } from '../article/article.ts';
import type { Frame } from './frame/frame.ts';
import type { ReadSentence } from './read-frames.ts';
import type { Draft } from './refine/draft.ts';
import { familyOf } from './refine/draft.ts';
import { SPOKEN_OF } from './refine/spoken-of.ts';

/**
 * An article's headline as a sentence, where it is a line of its own above the body and no two words in a row are written in
 * capitals throughout, where nothing would tell a name from the words around it; else null.
 */
export function headlineOf({ title, sentences: [first], text }: Article): Sentence | null {
  if (title.made || title.span === null || first === undefined || title.span.end > first.start) return null;
  if (/\p{Lu}{3,}\s\p{Lu}{3,}/u.test(text.slice(title.span.start, title.span.end))) return null;
  return { ...title.span, paragraph: first.paragraph - 1 };
}

/**
 * Whether a frame of the headline tells of something that people did: in `City hosts Marathon` a name may be of anything; a
 * gathering is known by its noun.
 */
export function tellsByItself({ type, rule, parts }: Frame): boolean {
  if (type === 'attendance') return false;
  return (
    type === 'signing' ||
    type === 'conference' ||
    rule === 'met' ||
    parts.some(({ phrase }) => PEOPLE.has(phrase.kind))
  );
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'office', 'group']);

/**
 * `Minister X visits Oslo` over `Minister X will visit Oslo`, `is expected in Oslo for a visit`: the body tells first of what
 * is to come.
 */
export function opensWithPlan([first]: readonly ReadSentence[]): boolean {
  if (first === undefined) return false;
  const { frames, chunks, sentence } = first;
  const isAwaited = chunks.some(
    (chunk) => chunk.kind === 'verb' && chunk.passive && sentence.words.actors.absentVerbs.has(chunk.lemma),
  );
  const isVisit = chunks.some((chunk) => chunk.kind === 'happening' && chunk.sort === 'visit');
  return (isAwaited && isVisit) || isToBeThere(first) || frames.some(({ status }) => status === 'planned');
}

/** `Minister X will be in Peru from 7 to 9 January`. */
function isToBeThere({ chunks }: ReadSentence): boolean {
  return chunks.some((chunk, k) => {
    const [link, place] = chunks.slice(k + 1);
    const isFuture = chunk.kind === 'verb' && chunk.classes.includes('be') && chunk.modal !== null;
    return isFuture && link?.kind === 'preposition' && link.word === 'in' && place?.kind === 'noun';
  });
}

/** Whether some draft tells of people who came together: not of a signing, and not by a backoff. */
export function tellsOfEncounter(drafts: readonly Draft[]): boolean {
  return drafts.some((draft) => isTold(draft) && (isOfPeople(draft) || draft.type === 'conference'));
}

/** Whether some draft tells of a signing. */
export function tellsOfSigning(drafts: readonly Draft[]): boolean {
  return drafts.some((draft) => isTold(draft) && draft.type === 'signing');
}

/**
 * Whether some draft tells of an encounter or a signing that is yet to come, or that came to nothing: the headline tells the
 * same.
 */
export function tellsOfPlan(drafts: readonly Draft[]): boolean {
  return drafts.some(
    (draft) => draft.status !== 'happened' && (isOfPeople(draft) || draft.type === 'signing'),
  );
}

function isTold({ status, background, frames }: Draft): boolean {
  return status === 'happened' && !background && frames[0]?.rule !== SPOKEN_OF;
}

function isOfPeople({ type }: Draft): boolean {
  return familyOf(type) === 'meeting';
}

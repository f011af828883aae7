import type { Clause } from '../clause/clause.ts';
import { lowerWords } from './lower-words.ts';
import { signatoriesBehind, withBodies } from './on-behalf.ts';
import { behind, parts } from './parts.ts';
import { forVerbs, ofList } from './verb-rule.ts';

/** Words that say for whom somebody signs are at most so many. */
const LONGEST_LINK = 5;

/** `A signed on behalf of X`, `The project was signed by A on behalf of X`: a signatory of the signing told before. */
export const signedFor = forVerbs(ofList('frames', 'signingVerbs'), (clause) => {
  const { verb } = clause;
  if (clause.agreements.length > 0) return null;
  const people = (verb.passive ? behind(clause, 'by') : clause.subject).filter(
    (phrase) => phrase.kind === 'person' || phrase.kind === 'name' || phrase.kind === 'office',
  );
  if (people.length === 0) return null;
  const [last] = people.slice(-1);
  const from = verb.passive && last !== undefined ? last.to : verb.to;
  const words = lowerWords(clause.sentence, from, from + LONGEST_LINK);
  return clause.sentence.words.frames.onBehalf.test(words) && !isForThing(clause)
    ? {
        rule: 'signed-for',
        type: 'attendance',
        parts: parts(withBodies(clause, [...people, ...signatoriesBehind(clause)]), 'attendee'),
      }
    : null;
});

/** `signed for a parcel`: no body, no person. */
function isForThing({ chunks, verbAt }: Clause): boolean {
  const [preposition, thing, body] = chunks.slice(verbAt + 1);
  // `signed for the Republic`: an article stands apart before a lone name.
  const isArticle = thing?.kind === 'word' && thing.word === 'the' && body?.kind === 'noun';
  return (
    preposition?.kind === 'preposition' && preposition.word === 'for' && thing?.kind === 'word' && !isArticle
  );
}

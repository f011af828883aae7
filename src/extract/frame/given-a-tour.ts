import type { Clause } from '../clause/clause.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { FrameRule } from './frame.ts';
import { isInLead } from './in-lead.ts';
import { lowerWords } from './lower-words.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/** `X was given a tour of Y by Z`, `the visitors were shown around Y`: X visited Y, where Z received them. */
export const givenATour: FrameRule = (clause) => {
  const { verb } = clause;
  if (!verb.passive) return null;
  const guests = clause.subject.filter((phrase) => canAct(phrase) && phrase.kind !== 'organisation');
  if (guests.length === 0 || !isShown(clause)) return null;
  const goals = behind(clause, ...clause.sentence.words.frames.tourLinks).filter(
    ({ kind }) => kind === 'place' || kind === 'name' || kind === 'organisation',
  );
  if (goals.length === 0) return null;
  const hosts = behind(clause, 'by').filter(isSomebody);
  // News by itself, where it is told first of two whose offices are named.
  const isNews = isInLead(clause.index) && guests.some(isHolder) && hosts.some(isHolder);
  return {
    rule: 'given-a-tour',
    type: 'visit',
    parts: [...parts(guests, 'agent', 'guest'), ...partsVisited(goals), ...parts(hosts, 'patient', 'host')],
    place: placeVisited(goals),
    weak: !isNews,
  };
};

/** `given a guided tour`, `shown around`, `taken on a tour of`. */
function isShown({ sentence, verb, happenings }: Clause): boolean {
  const { grantingVerbs, takenAround, tours } = sentence.words.frames;
  if (grantingVerbs.has(verb.lemma))
    return happenings.some(({ value }) => tours.test(lowerWords(sentence, value.from, value.to)));
  const isTaken = verb.lemma === 'show' || verb.lemma === 'take';
  return isTaken && takenAround.test(lowerWords(sentence, verb.to, verb.to + 6));
}

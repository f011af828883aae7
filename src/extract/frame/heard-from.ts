import type { Clause } from '../clause/clause.ts';
import type { FrameRule } from './frame.ts';
import { leadOfHosting } from './lead-of-hosting.ts';
import { lowerWords } from './lower-words.ts';
import { behind, canAct, isSomebody, parts } from './parts.ts';
import { showsPremises } from './shows-premises.ts';
import { wordsBehind } from './words-behind.ts';

/** `The group heard from X`; who speaks to the delegates of a forum is no host. */
function hearsFrom(clause: Clause): boolean {
  const { verb, sentence, subject } = clause;
  if (verb.lemma !== 'hear' || verb.passive) return false;
  const isForum = subject.some(({ from, to }) =>
    sentence.words.gatherings.listeners.test(lowerWords(sentence, from, to)),
  );
  return !isForum && wordsBehind(clause).startsWith('from ');
}

/**
 * `The delegation received presentations from A and B`, `listened to a presentation by D`, `the visitors were briefed by C`:
 * hosts of a visit told before.
 */
export const heardFrom: FrameRule = (clause) => {
  const { verb } = clause;
  const { showingVerbs, leadingAroundVerbs, takenAround, presentations, listeningVerbs, grantingVerbs } =
    clause.sentence.words.frames;
  if (clause.subject.length !== 1) return null;
  const guests = clause.subject.filter((phrase) => canAct(phrase) && phrase.kind !== 'organisation');
  if (guests.length === 0) return null;
  const gets = verb.classes.some((each) => ['receive', 'attend', 'have'].includes(each));
  const hears = verb.passive ? grantingVerbs.has(verb.lemma) : gets || listeningVerbs.has(verb.lemma);
  const ledRound =
    (verb.lemma === 'take' || leadingAroundVerbs.has(verb.lemma)) && takenAround.test(wordsBehind(clause));
  const told = verb.passive && (showingVerbs.has(verb.lemma) || ledRound);
  const fromSomebody = hearsFrom(clause);
  if (!told && !fromSomebody && !(hears && presentations.test(wordsBehind(clause)))) return null;
  const people = behind(clause, 'by', ...(told ? [] : ['from'])).filter(
    (phrase) => isSomebody(phrase) && phrase.kind !== 'group',
  );
  if (people.length === 0) return null;
  return (
    leadOfHosting(clause, 'heard-from', guests, people) ?? {
      rule: 'heard-from',
      type: 'attendance',
      parts: [...parts(guests, 'agent'), ...parts(people, 'attendee')],
      noun:
        told && (takenAround.test(wordsBehind(clause)) || showsPremises(clause, verb.to)) ? 'show' : 'guide',
    }
  );
};

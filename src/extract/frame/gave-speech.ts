import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { lowerWords } from './lower-words.ts';
import { behind, isSomebody, parts } from './parts.ts';
import { either, forVerbs, ofLemma, ofList } from './verb-rule.ts';
import { wordsBehind } from './words-behind.ts';

/** Verbs of speaking, of what is done with a speech, and of having a part. */
const SPEAKS = either(
  ofLemma('be', 'speak', 'hear'),
  ofList('gatherings', 'speakingVerbs'),
  ofList('gatherings', 'addressingVerbs'),
  ofList('gatherings', 'toldThere'),
  ofList('gatherings', 'servingVerbs'),
);

/**
 * `X delivered a keynote`, `Y also spoke`, `Z addressed the participants`, `A speech was made by W`, `V was the guest of
 * honour`: who speaks at a gathering, or has a part in it, was there. Weak: where no gathering is told of, it tells nothing.
 */
export const gaveSpeech = forVerbs(SPEAKS, (clause) => {
  const { verb } = clause;
  if (verb.form === 'gerund' || verb.form === 'infinitive') return null;
  const people = verb.passive
    ? speakersBehind(clause)
    : [...speakersBefore(clause), ...speakersHeard(clause)];
  if (people.length === 0) return null;
  const isGuest =
    verb.lemma === 'be' && clause.sentence.words.gatherings.guestAtGathering.test(wordsBehind(clause));
  const present = parts(people, 'attendee', isGuest ? 'guest' : undefined);
  return { rule: 'spoke', type: 'attendance', parts: present, weak: true };
});

/** `A welcome speech was delivered by X`, `The participants were addressed by Y`. */
function speakersBehind(clause: Clause): readonly Phrase[] {
  const { verb, sentence } = clause;
  const { speakingVerbs, speech, speechNouns, addressingVerbs, audience } = sentence.words.gatherings;
  const isSpeech = () =>
    speech.test(`${lowerWords(sentence, 0, verb.from)} `) || speechNouns.has(wordAt(sentence, verb.from - 1));
  const isTold =
    (speakingVerbs.has(verb.lemma) && isSpeech()) ||
    (addressingVerbs.has(verb.lemma) &&
      [1, 2].some((words) => audience.test(lowerWords(sentence, verb.from - words, verb.from))));
  return isTold ? behind(clause, 'by').filter(isSomebody) : [];
}

/** `Delegates heard from X and Y`. */
function speakersHeard(clause: Clause): readonly Phrase[] {
  const { verb, sentence } = clause;
  if (verb.lemma !== 'hear') return [];
  const listens = sentence.words.gatherings.listeners.test(lowerWords(sentence, 0, verb.from));
  return listens ? behind(clause, 'from').filter(isSomebody) : [];
}

function speakersBefore(clause: Clause): readonly Phrase[] {
  const { verb, sentence, subject } = clause;
  const { gatherings } = sentence.words;
  const {
    speakingVerbs,
    speech,
    addressingVerbs,
    audience,
    partAtGathering,
    spokeThere,
    toldThere,
    servingVerbs,
  } = gatherings;
  if (!subject.some(isSomebody)) return [];
  const goesOn = (pattern: RegExp) => pattern.test(wordsBehind(clause));
  const isTold =
    (speakingVerbs.has(verb.lemma) && goesOn(speech)) ||
    (addressingVerbs.has(verb.lemma) && (goesOn(audience) || isToGathering(clause))) ||
    (toldThere.has(verb.lemma) && (goesOn(audience) || isToKnown(clause))) ||
    (verb.lemma === 'be' && goesOn(partAtGathering)) ||
    (servingVerbs.has(verb.lemma) && partAtGathering.test(wordsBehind(clause).replace(/^as /, ''))) ||
    (verb.lemma === 'speak' && goesOn(spokeThere));
  return isTold ? subject.filter(isSomebody) : [];
}

/** `addressed the conference`; whoever welcomed it perhaps only approves of it. */
function isToGathering({ verb, happenings }: Clause): boolean {
  const [first] = happenings;
  return verb.lemma === 'address' && first?.preposition === '' && first.value.sort !== 'remote';
}

/** `told the conference`, `told the meeting`: told of before. */
function isToKnown({ happenings }: Clause): boolean {
  const [first] = happenings;
  const isToMany = first?.value.sort === 'gathering' || first?.value.sort === 'encounter';
  return first?.preposition === '' && isToMany && first.value.definite && !first.value.named;
}

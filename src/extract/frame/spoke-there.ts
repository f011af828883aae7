import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { mentionOf } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { behind, parts } from './parts.ts';

/** How many words may open a sentence with where something was said. */
const OPENING = 9;

/**
 * `Speaking at the ceremony, X said …`, `At the meeting, X noted …`, `In his remarks, X thanked …`, `“…”, said X at the
 * ceremony`, `The ceremony opened with remarks by X`: whoever speaks at an event told before was there.
 */
export const spokeThere: FrameRule = (clause) => {
  const { verb } = clause;
  if (verb.passive || verb.negated || verb.modal !== null || isVerbOfThing(clause)) return null;
  const people = [...speakers(clause), ...speakersBehind(clause), ...openedBy(clause)].filter(
    (phrase) => phrase.kind === 'person' && !speaksForOthers(clause, phrase),
  );
  if (people.length === 0) return null;
  return {
    rule: 'spoke-there',
    type: 'attendance',
    parts: parts(people, 'attendee'),
    noun: 'speak',
  };
};

/** A participle or an infinitive tells nothing of its own here. */
function isVerbOfThing({ verb }: Clause): boolean {
  return verb.form === 'gerund' || verb.form === 'infinitive';
}

/** The subject of the first verb of a sentence that opens with where it was said. */
function speakers({ sentence, subject, chunks, verbAt }: Clause): readonly Phrase[] {
  const opens = sentence.words.frames.speechOpening.test(lowerWords(sentence, 0, OPENING));
  const comma = chunks.slice(0, verbAt).findIndex((chunk) => chunk.kind === 'comma');
  const isFirst = !chunks
    .slice(Math.max(0, comma), verbAt)
    .some((chunk) => chunk.kind === 'verb' && chunk.form !== 'gerund');
  return opens && isFirst ? subject : [];
}

/** `said X at the ceremony`. */
function speakersBehind(clause: Clause): readonly Phrase[] {
  const { verb, happenings, chunks, verbAt } = clause;
  const isThere = happenings.some(
    ({ preposition, value }) => (preposition === 'at' || preposition === 'during') && value.definite,
  );
  const inverted = verb.classes.includes('report') && chunks[verbAt + 1]?.kind === 'noun';
  return isThere && inverted && clause.subject.length === 0 ? behind(clause, '') : [];
}

/** `The ceremony began with remarks by X`. */
function openedBy(clause: Clause): readonly Phrase[] {
  const { sentence, verb, subjectHappening } = clause;
  const { openingVerbs, speeches } = sentence.words.frames;
  const isSpeech = speeches.test(lowerWords(sentence, verb.to, verb.to + OPENING));
  const opens = subjectHappening?.definite === true && openingVerbs.has(verb.lemma);
  return opens && isSpeech ? behind(clause, 'by', 'from') : [];
}

function speaksForOthers({ sentence }: Clause, { offices }: Phrase): boolean {
  return offices.some((office) =>
    sentence.words.frames.spokesperson.test(mentionOf(sentence, office.title).text),
  );
}

import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameRule } from './frame.ts';
import { isReported } from './is-reported.ts';
import { lowerWords } from './lower-words.ts';
import { behind, parts } from './parts.ts';
import { isHeOrShe, isNamedPerson, isQuotedOnly, speaksForOthers } from './speaker.ts';
import { isSpeakerNext } from './speaker-next.ts';
import { inPerson } from './stand-in.ts';

/** How many words may open a sentence with where something was said. */
const OPENING = 9;

/**
 * `Speaking at the ceremony, X said …`, `At the meeting, X noted …`, `In his remarks, X thanked …`, `“…”, said X at the
 * ceremony`, `Y said at the ceremony`, `The ceremony opened with remarks by X`: whoever speaks at an event told before was there.
 */
export const spokeThere: FrameRule = (clause) => {
  const { verb } = clause;
  if (verb.passive || verb.negated || verb.modal !== null || isVerbOfThing(clause)) return null;
  const subjects = speakers(clause);
  const people = [
    ...subjects.filter((phrase) => isHeOrShe(clause.sentence, phrase)),
    ...[...subjects, ...speakersAside(clause), ...speakersBehind(clause), ...openedBy(clause)].filter(
      isNamedPerson,
    ),
  ].filter((phrase) => !speaksForOthers(clause.sentence, phrase));
  const there = inPerson(clause, people);
  if (there.length === 0) return null;
  return {
    rule: 'spoke-there',
    type: 'attendance',
    parts: parts(there, 'attendee'),
    noun: 'speak',
  };
};

/**
 * A participle or an infinitive tells nothing of its own here, nor does the participle of a thing (`the pledges made at the
 * forum`).
 */
function isVerbOfThing({ verb, chunks, verbAt, subject }: Clause): boolean {
  const before = chunks[verbAt - 1];
  const isOfThing =
    verb.form === 'bare' &&
    verbAt > 1 &&
    chunks.slice(0, verbAt).some(({ kind }) => kind === 'verb') &&
    (before?.kind === 'word' || before?.kind === 'agreement' || before?.kind === 'noun') &&
    !(before.kind === 'noun' && before.list.items.some((phrase) => subject.includes(phrase)));
  return verb.form === 'gerund' || verb.form === 'infinitive' || isOfThing;
}

/** The subject of the first verb of a sentence that opens with where it was said. */
function speakers({ sentence, subject, chunks, verbAt }: Clause): readonly Phrase[] {
  if (subject.length === 0) return [];
  const comma = chunks.slice(0, verbAt).findIndex((chunk) => chunk.kind === 'comma');
  const isFirst = !chunks
    .slice(Math.max(0, comma), verbAt)
    .some((chunk) => chunk.kind === 'verb' && chunk.form !== 'gerund');
  const { speechOpening } = sentence.words.frames;
  return isFirst && speechOpening.test(lowerWords(sentence, 0, OPENING)) ? subject : [];
}

/** `X, speaking at the ceremony, said …`: the subject behind which an aside tells where it was said. */
function speakersAside({ sentence, subject, chunks, verbAt }: Clause): readonly Phrase[] {
  if (chunks[verbAt - 1]?.kind !== 'comma') return [];
  const { speechOpening, speechAside } = sentence.words.frames;
  // An office before the name may have taken the comma behind it into the phrase.
  const endsInComma = (chunk: Chunk) => sentence.tokens[chunk.to - 1]?.text === ',';
  const at = chunks.findIndex(
    (chunk, k) => chunk.kind === 'noun' && (chunks[k + 1]?.kind === 'comma' || endsInComma(chunk)),
  );
  const noun = chunks[at];
  if (noun?.kind !== 'noun') return [];
  const from = endsInComma(noun) ? at + 1 : at + 2;
  const aside = chunks[from];
  if (aside === undefined) return [];
  const people = noun.list.items.slice(-1);
  const isSubject = subject.length === 0 || people.every((phrase) => subject.includes(phrase));
  if (!isSubject || verbAt < from + 2 || chunks[at - 1]?.kind === 'preposition') return [];
  if (isReported(sentence, chunks.slice(0, at))) return [];
  const words = lowerWords(sentence, aside.from, aside.from + OPENING);
  return speechOpening.test(words) || speechAside.test(words) ? people : [];
}

/** `said X at the ceremony`, `Y said at the opening of the forum`, `Z performed at the ceremony`. */
function speakersBehind(clause: Clause): readonly Phrase[] {
  const { verb, happenings, chunks, verbAt } = clause;
  const inverted =
    verb.classes.includes('report') && isSpeakerNext(clause) && isQuotedOnly(clause.sentence, clause.subject);
  const there = happenings.find(
    ({ preposition, value }) => (preposition === 'at' || preposition === 'during') && value.definite,
  );
  if (inverted && (there !== undefined || opensThere(clause))) return behind(clause, '');
  if (there === undefined) return [];
  // `told delegates at the forum`.
  const listeners = chunks[verbAt + 1]?.kind === 'noun' && verb.classes.includes('report') ? 1 : 0;
  return chunks.indexOf(there.value) === verbAt + 2 + listeners ? clause.subject : [];
}

/** `said X, opening the seminar`: the aside behind the one who said it. */
function opensThere({ chunks, verbAt, sentence }: Clause): boolean {
  const aside = chunks.slice(verbAt + 2).find(({ kind }) => kind === 'verb');
  if (aside?.kind !== 'verb' || aside.form !== 'gerund') return false;
  return sentence.words.frames.speechOpening.test(lowerWords(sentence, aside.from, aside.from + OPENING));
}

/** `The ceremony began with remarks by X`, `The conference featured speeches of Y and Z`. */
function openedBy(clause: Clause): readonly Phrase[] {
  const { sentence, verb, subjectHappening } = clause;
  const opens =
    subjectHappening?.definite === true && sentence.words.gatherings.featuringVerbs.has(verb.lemma);
  if (!opens) return [];
  const isSpeech = sentence.words.frames.speeches.test(lowerWords(sentence, verb.to, verb.to + OPENING));
  return isSpeech ? behind(clause, 'by', 'from', 'of') : [];
}

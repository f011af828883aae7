import type { Clause } from '../clause/clause.ts';
import { factualityOf } from '../clause/factuality.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import type { Frame } from './frame.ts';
import { isReported } from './is-reported.ts';
import { lowerWords } from './lower-words.ts';
import { isNameOfThing } from './name-of-thing.ts';
import { behind, isUnnamedPlural, parts } from './parts.ts';
import { plainFrame } from './plain-frame.ts';
import { isNamedPerson, isQuotedOnly, speaksForOthers } from './speaker.ts';
import { isSpeakerNext } from './speaker-next.ts';

/**
 * `X thanked the sponsors`, `Y and Z reflected on the year`, `The ribbon was cut by W`: what people do before others. Where an
 * article tells of one gathering and of nothing else, they did it there; elsewhere it tells nothing.
 */
export function remarksIn(clause: Clause): Frame[] {
  const { verb, sentence, index } = clause;
  const people = [...whoRemarks(clause), ...quoted(clause)].filter(
    (phrase) => isNamed(phrase) && !speaksForOthers(sentence, phrase) && !isBystander(sentence, phrase),
  );
  if (people.length === 0) return [];
  if (sentence.words.gatherings.saidElsewhere.test(lowerWords(sentence))) return [];
  return [
    plainFrame({
      rule: 'remarked',
      type: 'attendance',
      sentence,
      index,
      trigger: verb,
      parts: parts(people, 'attendee'),
      dates: clause.dates,
      noun: verb.lemma,
    }),
  ];
}

/** Those of whom the clause tells, where it tells of what was done. */
function whoRemarks(clause: Clause): readonly Phrase[] {
  const { verb } = clause;
  if (verb.negated || verb.modal !== null || verb.present) return [];
  if (verb.form === 'gerund' || verb.form === 'infinitive') return [];
  if (isElsewhere(clause) || isOnGathering(clause) || isOfBefore(clause)) return [];
  const people = verb.passive
    ? [...doers(clause), ...honoured(clause), ...given(clause)]
    : [
        ...subjects(clause),
        ...spokenForOthers(clause),
        ...thanked(clause),
        ...given(clause),
        ...won(clause),
        ...introduced(clause),
      ];
  if (people.length === 0) return [];
  const { status, background } = factualityOf(clause);
  return status === 'happened' && !background ? people : [];
}

/** `thanked X for his attendance`, `for hosting the forum`: whom it names among those who came or held it. */
function thanked(clause: Clause): readonly Phrase[] {
  const { verb, sentence } = clause;
  const { thankingVerbs, thankedFor } = sentence.words.gatherings;
  const isForComing = thankingVerbs.has(verb.lemma) && thankedFor.test(lowerWords(sentence, verb.to));
  return isForComing ? behind(clause, '') : [];
}

/** `On behalf of the guests, X thanked …`: whom the comma lists with those for whom he speaks. */
function spokenForOthers(clause: Clause): readonly Phrase[] {
  const { chunks, sentence, subject } = clause;
  const opens = sentence.words.frames.onBehalf.test(lowerWords(sentence, 0, LONGEST_OPENING));
  const noun = chunks.find(({ kind }) => kind === 'noun');
  if (!opens || subject.length > 0 || noun?.kind !== 'noun' || !isRemark(clause)) return [];
  return noun.list.items.length > 1 ? noun.list.items.slice(-1) : [];
}

/** How many words behind a verb tell what somebody led. */
const REACH = 4;

/** `on behalf of` is so long. */
const LONGEST_OPENING = 3;

/**
 * `awarded the medal to X`, `conferred the order on X`, `was presented to Y`: what is handed over there, to those who are
 * there.
 */
function given(clause: Clause): readonly Phrase[] {
  const { verb, sentence } = clause;
  const { gatherings, actors } = sentence.words;
  return gatherings.givingVerbs.has(verb.lemma) ? behind(clause, ...actors.handedTo) : [];
}

/** `introduced the speakers X and Y`, `invited X to unveil the plaque`. */
function introduced(clause: Clause): readonly Phrase[] {
  const { verb, sentence } = clause;
  const { invitedThere } = sentence.words.gatherings;
  const isInvited = verb.lemma === 'invite' && invitedThere.test(lowerWords(sentence, verb.to));
  const isNamed = isInvited || isChosen(clause);
  return isNamed || verb.lemma === 'introduce'
    ? behind(clause, '').filter((phrase) => phrase.kind === 'person' || (isNamed && isNamedPerson(phrase)))
    : [];
}

/** `Delegates elected X chairwoman`, `Members re-elected X`. */
function isChosen({ verb, subject, sentence }: Clause): boolean {
  const { electingVerbs } = sentence.words.gatherings;
  return electingVerbs.has(verb.lemma) && subject.length > 0 && subject.every(isUnnamedPlural);
}

/** `The top prize of the night went to X`. */
function won(clause: Clause): readonly Phrase[] {
  const { verb, sentence } = clause;
  const isPrize =
    verb.lemma === 'go' && sentence.words.frames.awards.test(lowerWords(sentence, 0, verb.from));
  return isPrize ? behind(clause, 'to').filter(isNamedPerson) : [];
}

/** `X was honoured with a medal`. */
function honoured({ verb, subject, sentence }: Clause): readonly Phrase[] {
  if (!sentence.words.gatherings.honouringVerbs.has(verb.lemma)) return [];
  return subject
    .filter((phrase) => !isNameOfThing(sentence, phrase))
    .map((phrase) => (phrase.kind === 'name' ? { ...phrase, kind: 'person' } : phrase));
}

/** The subject, also behind its verb (`“…”, said X`). */
function subjects(clause: Clause): readonly Phrase[] {
  return isRemark(clause) ? [...clause.subject, ...inverted(clause)] : [];
}

function isRemark({ verb, sentence }: Clause): boolean {
  const { remarkVerbs, absentVerbs, ledThere } = sentence.words.gatherings;
  const what = verb.passive
    ? lowerWords(sentence, Math.max(0, verb.from - REACH), verb.from)
    : lowerWords(sentence, verb.to, verb.to + REACH);
  if (ledThere.test(`${verb.lemma} ${what}`)) return true;
  return remarkVerbs.has(verb.lemma) || (verb.classes.includes('report') && !absentVerbs.has(verb.lemma));
}

function inverted(clause: Clause): readonly Phrase[] {
  const { verb, subject } = clause;
  const isInverted = verb.classes.includes('report') && isSpeakerNext(clause);
  return isInverted && isQuotedOnly(clause.sentence, subject) ? behind(clause, '') : [];
}

/** `The sentiment was echoed by X`; not `the fair, which was opened by X`, of another happening perhaps. */
function doers(clause: Clause): readonly Phrase[] {
  const { chunks, verbAt, verb, sentence } = clause;
  // `The road was opened by X`: what is opened may be anything.
  if (!isRemark(clause) || sentence.words.frames.openedBy.has(verb.lemma)) return [];
  return chunks[verbAt - 1]?.kind === 'subordinator' ? [] : behind(clause, 'by');
}

/** Somebody with a name: also a surname, by which he may be known. */
function isNamed({ kind }: Phrase): boolean {
  return kind === 'person' || kind === 'name';
}

/** `X spoke during a reception of the Senate`: of that, not of what is told elsewhere. */
function isElsewhere({ happenings }: Clause): boolean {
  return happenings.some(({ preposition, value }) => AT.has(preposition) && !value.definite && !value.named);
}

/** `has welcomed the forum as a step forward`: perhaps from afar. */
function isOnGathering({ verb, happenings }: Clause): boolean {
  return verb.perfect !== null && happenings.some(({ preposition }) => preposition === '');
}

/** `Y said that X has praised it`. */
function isOfBefore({ verb, chunks, verbAt, sentence }: Clause): boolean {
  return verb.perfect !== null && isReported(sentence, chunks.slice(0, verbAt));
}

/** An analyst or a resident is asked by reporters, wherever he is. */
function isBystander({ words, ...sentence }: TokenSentence, { offices }: Phrase): boolean {
  return offices.some(({ title }) =>
    words.gatherings.bystanders.test(lowerWords(sentence, title.from, title.to)),
  );
}

const AT: ReadonlySet<string> = new Set(['at', 'during', 'in the course of', 'in', 'of']);

/** `According to X, …`: before the first verb of its sentence. */
function quoted({ sentence, chunks, verb }: Clause): readonly Phrase[] {
  const opens = sentence.words.gatherings.accordingTo.has(sentence.tokens[0]?.lower ?? '');
  const [noun] = opens ? chunks.filter(({ kind }) => kind === 'noun') : [];
  return noun?.kind === 'noun' && noun.from <= 2 && noun.to <= verb.from ? noun.list.items : [];
}

import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import type { Clause } from '../clause/clause.ts';
import { endsInOneOf } from '../lexicon/endings.ts';
import { determinerAt } from '../phrase/determiner.ts';
import type { Phrase, TokenSentence } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { besideParts } from './beside.ts';
import { asParty, countsAsSigned, needsBothSides } from './counts-as-signed.ts';
import { lowerWords } from './lower-words.ts';
import { bodiesTogether, signatoriesBehind, signatoriesFronted, withBodies } from './on-behalf.ts';
import { behind } from './parts.ts';
import { representativesBehind, representedParties } from './represented-parties.ts';
import { forVerbs, ofClass } from './verb-rule.ts';

/** `signed copies` stand so near behind the verb. */
const COPIES_REACH = 4;

/** `X and Y signed an agreement`, `X entered into a contract with Y`, `X signed with Y …`. */
export const signed = forVerbs(ofClass('sign'), (clause) => {
  const { verb } = clause;
  if (verb.passive || clause.subjectAgreement !== null) return null;
  const agreements = [...agreementsSigned(clause, prepositionsOf(clause)), ...ofCopies(clause)];
  if (agreements.length === 0 || isAttributive(clause) || !countsAsSigned(clause, agreements)) return null;
  if (sumsUp(clause)) return null;
  const witnesses = besideParts(clause).map((part) => part.phrase);
  const represented = representedParties(clause);
  const subject = represented.length > 0 ? represented : clause.subject;
  const fronted = signatoriesFronted(clause).filter((phrase) => !subject.includes(phrase));
  const named = [
    ...fronted,
    ...subject,
    ...behind(clause, 'with', 'alongside'),
    ...partiesBetween(clause),
    ...joinedIn(clause),
  ];
  const signatories = [...named, ...signatoriesBehind(clause), ...representativesBehind(clause)].filter(
    (phrase) => !witnesses.includes(phrase),
  );
  if (signatories.length === 0 && clause.dates.length === 0 && !hasUnknownSubject(clause)) return null;
  const parties = [...withBodies(clause, signatories), ...bodiesTogether(clause)];
  if (needsBothSides(clause) && parties.length < 2) return null;
  const told = {
    rule: 'signed',
    type: 'signing',
    parts: parties.map(asParty),
    agreements,
    anaphoric: isOfKnown(clause, agreements),
  } as const;
  return tellsNewsInPresent(clause, parties) ? { ...told, certain: true } : told;
});

/** `has already signed agreements with 59 firms`: what it signed over the years, on no day. */
function sumsUp({ verb, sentence, dates }: Clause): boolean {
  if (verb.perfect === null || dates.length > 0) return false;
  const { withSoMany } = sentence.words.frames;
  return (
    withSoMany.test(lowerWords(sentence, verb.to)) && sentence.words.frames.sumsUp.test(lowerWords(sentence))
  );
}

/** `joined X in signing it`, `was joined by X in signing it`. */
function joinedIn({ chunks, verbAt, sentence }: Clause): readonly Phrase[] {
  const [verb, by, people, link] = chunks.slice(Math.max(0, verbAt - 4), verbAt);
  const isIn = link?.kind === 'preposition' && link.word === 'in' && people?.kind === 'noun';
  const joins = [verb, by].some(
    (each) => each?.kind === 'verb' && sentence.words.frames.joiningIn.has(each.lemma),
  );
  return isIn && joins ? people.list.items : [];
}

/** `exchanged documents of the agreement`: papers of what was told to be signed. */
function isOfKnown({ sentence, verb }: Clause, agreements: readonly AgreementPhrase[]): boolean {
  const ofKnown = ({ from, to }: AgreementPhrase) =>
    sentence.words.frames.papersOfKnown.test(lowerWords(sentence, from, to));
  return verb.lemma === 'exchange' && agreements.length > 0 && agreements.every(ofKnown);
}

/**
 * Those between whom it was signed; not, where bodies sign it, those whose relations it is about (`to boost ties between A and
 * B`).
 */
function partiesBetween(clause: Clause): readonly Phrase[] {
  const { sentence, subject } = clause;
  const named = behind(clause, 'between');
  const [first] = named;
  if (first === undefined || !subject.some(({ kind }) => kind === 'organisation' || kind === 'place'))
    return named;
  const between = sentence.tokens.findLastIndex(({ lower }, k) => k <= first.from && lower === 'between');
  return sentence.words.frames.relationNouns.has(wordAt(sentence, between - 1)) ? [] : named;
}

/** `Acme signs a supply agreement with Lund Steel.`: the first sentence of the news may tell it like its headline. */
function tellsNewsInPresent(clause: Clause, parties: readonly Phrase[]): boolean {
  const { sentence, index, chunks, verb, verbAt, dates, agreements } = clause;
  const isFirst = index === 0 && sentence.tokens.at(-1)?.text === '.';
  const isMain = !chunks.slice(0, verbAt).some(({ kind }) => kind === 'verb' || kind === 'subordinator');
  const isNew = agreements.every(({ value }) => !value.definite && !value.noun.endsWith('s'));
  const isPlain = verb.present && verb.form === 'finite' && !verb.negated && dates.length === 0;
  return isFirst && isMain && isNew && isPlain && parties.length > 1 && clause.subject.length > 0;
}

/** `Trade associations of the minority have signed an agreement`: somebody whom no list knows, and a paper that is new. */
function hasUnknownSubject({ chunks, verb, verbAt, agreements, sentence }: Clause): boolean {
  const first = chunks[0];
  const opens = first?.kind === 'word' && sentence.tokens[first.from]?.capital === true;
  const isMain = !chunks.slice(0, verbAt).some(({ kind }) => kind === 'verb' || kind === 'subordinator');
  const isNew = agreements.some(({ value }) => !value.definite && !value.noun.endsWith('s'));
  return opens && isMain && isNew && verb.form === 'finite' && verb.modal === null;
}

/** What may stand between the verb and what is signed: `entered into`, `signed on`. */
function prepositionsOf({ verb }: Clause): readonly string[] {
  if (verb.lemma === 'enter') return ['into', ''];
  return ['exchange', 'reach', 'strike'].includes(verb.lemma) ? [''] : ['', 'on', ','];
}

/** `exchanged signed copies of the agreement`: the agreement of which copies change hands. */
function ofCopies({ sentence, verb, chunks, verbAt }: Clause): AgreementPhrase[] {
  const { copies } = sentence.words.frames;
  if (verb.lemma !== 'exchange' || !copies.test(lowerWords(sentence, verb.to, verb.to + COPIES_REACH)))
    return [];
  return chunks
    .slice(verbAt + 1)
    .filter((chunk) => chunk.kind === 'agreement')
    .slice(0, 1);
}

/** `the recently signed declaration`: a participle before its noun names the thing, it tells of no signing. */
function isAttributive({ sentence, verb }: Clause): boolean {
  if (verb.form !== 'bare') return false;
  let at = verb.from - 1;
  while (isAdverb(sentence, at)) at--;
  return at >= 0 && determinerAt(sentence, at).length > 0;
}

function isAdverb({ tokens, words }: TokenSentence, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return endsInOneOf(word, words.clauses.auxiliaries.adverbEndings);
}

function agreementsSigned(clause: Clause, prepositions: readonly string[]): AgreementPhrase[] {
  return clause.agreements
    .filter(
      ({ preposition, value }) =>
        prepositions.includes(preposition) || preposition === ',' || isBehindTime(clause, value),
    )
    .map((each) => each.value);
}

/** `extended for two years their agreement`: the preposition rules the time. */
function isBehindTime({ chunks, sentence }: Clause, agreement: AgreementPhrase): boolean {
  const before = chunks[chunks.indexOf(agreement) - 1];
  return before?.kind === 'word' && sentence.words.dates.units.has(before.word);
}

import type { NounChunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { asParty } from './counts-as-signed.ts';
import type { FrameDraft } from './frame.ts';
import { listBehind } from './list-behind.ts';
import { lowerWords } from './lower-words.ts';
import { isSomebody, parts } from './parts.ts';
import { either, forVerbs, ofClass, ofLemma } from './verb-rule.ts';

/**
 * `The signatories were A and B`, `Signing on behalf of the universities were A and B`, `A and B were the signatories`, `Besides C,
 * those signing included D`: who signed what was told before.
 */
export const signatoriesWere = forVerbs(either(ofClass('be'), ofLemma('include')), (clause) => {
  const { verb, chunks, verbAt, sentence, subject } = clause;
  const lists = verb.classes.includes('be') || verb.form !== 'gerund';
  if (!lists || verb.negated || verb.modal !== null || verb.passive) return null;
  const { signatoryBehind } = sentence.words.frames;
  if (subject.every(({ kind }) => kind === 'person') && signatoryBehind.test(lowerWords(sentence, verb.to)))
    return told(subject);
  const besides = besidesWhom(clause);
  if (!opensWithSignatories(clause, besides)) return null;
  const people = [...(besides?.list.items ?? []), ...listBehind(chunks, verbAt)];
  const named = people.filter(({ kind, members }) => kind !== 'group' || members.length > 0);
  return signedPaper(clause, named) ?? told(named);
});

/** `The signatories of the agreement were A and B`: it names what they signed, which is news by itself. */
function signedPaper({ chunks, verbAt }: Clause, people: readonly Phrase[]): FrameDraft | null {
  const paper = chunks.slice(0, verbAt).find((chunk) => chunk.kind === 'agreement');
  if (paper?.kind !== 'agreement' || people.filter(isSomebody).length < 2) return null;
  return { rule: 'signatories-were', type: 'signing', parts: people.map(asParty), agreements: [paper] };
}

function told(people: readonly Phrase[]): FrameDraft | null {
  return people.length === 0
    ? null
    : { rule: 'signatories-were', type: 'attendance', parts: parts(people, 'attendee') };
}

/** What stands before the verb, behind `In addition to X`, names those who signed, or the signing in the words of a caption. */
function opensWithSignatories(
  { sentence, chunks, verb, verbAt }: Clause,
  besides: NounChunk | null,
): boolean {
  const { signatoryOpening, signingCaption } = sentence.words.frames;
  const opening = lowerWords(
    sentence,
    besides === null ? openingOf(chunks, verbAt) : besides.to + 1,
    verb.from,
  );
  const namesPaper = chunks.slice(0, verbAt).some(({ kind }) => kind === 'agreement');
  return signatoryOpening.test(opening) || (namesPaper && signingCaption.test(opening));
}

/** Where it begins behind a setting (`On Monday, the signatories …`, `It was in Lund that the signatories …`). */
function openingOf(chunks: Clause['chunks'], verbAt: number): number {
  const at = chunks
    .slice(0, verbAt)
    .findLastIndex(
      (chunk) => chunk.kind === 'comma' || (chunk.kind === 'subordinator' && chunk.word === 'that'),
    );
  return at > 0 ? (chunks[at]?.to ?? 0) : 0;
}

/** The people of `In addition to X, the signatories included Y`. */
function besidesWhom({ chunks, sentence }: Clause): NounChunk | null {
  const first = chunks.findIndex((chunk) => chunk.kind === 'noun');
  const people = chunks[first];
  if (people?.kind !== 'noun' || chunks[first + 1]?.kind !== 'comma') return null;
  return sentence.words.frames.besidesOpening.test(lowerWords(sentence, 0, people.from)) ? people : null;
}

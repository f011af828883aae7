import type { AgreementPhrase } from '../clause/agreement-phrase.ts';
import { beforeAside } from '../clause/aside.ts';
import type { Clause } from '../clause/clause.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { asParty, countsAsSigned, needsBothSides } from './counts-as-signed.ts';
import { bodiesTogether, signatoriesBehind, withBodies } from './on-behalf.ts';
import { behind } from './parts.ts';
import { representativesBehind, representedParties } from './represented-parties.ts';
import { paperBefore, partiesByMeans } from './signed-as-means.ts';
import { forVerbs, ofClass } from './verb-rule.ts';

/** `An agreement was signed (between X and Y)`, `a pact that the two have signed`, `agreements signed by X and Y`. */
export const wasSigned = forVerbs(ofClass('sign'), (clause) => {
  const { verb } = clause;
  const byMeans = partiesByMeans(clause);
  const paper = byMeans.length > 0 ? paperBefore(clause) : null;
  const agreement = paper ?? clause.subjectAgreement ?? describedAgreement(clause);
  if (agreement === null || isWhenSomebodyWas(clause)) return null;
  const relative =
    clause.subject.length > 0 && !verb.passive && verb.form !== 'bare'
      ? [...clause.subject]
      : partiesInside(clause, agreement);
  if (!verb.passive && verb.form !== 'bare' && relative.length === 0) return null;
  if (!countsAsSigned(clause, [agreement])) return null;
  const represented = representedParties(clause).filter((phrase) => !relative.includes(phrase));
  const signatories = [
    ...relative,
    ...represented,
    ...behind(clause, 'by', 'with', 'between'),
    ...signatoriesBehind(clause),
  ];
  signatories.push(...representativesBehind(clause).filter((phrase) => !signatories.includes(phrase)));
  if (signatories.length < 2) signatories.push(...byMeans.filter((phrase) => !signatories.includes(phrase)));
  const reduced = !verb.passive && verb.form === 'bare';
  const unproven = isGeneral(agreement, clause) || !signatories.some(isNamed);
  if (reduced && clause.dates.length === 0 && unproven && !wasSeen(clause, agreement)) return null;
  const told = { rule: 'was-signed', type: 'signing', agreements: [agreement] } as const;
  const apart = signedApart(clause);
  if (apart.length > 1) return apart.map((phrases) => ({ ...told, parts: phrases.map(asParty) }));
  const parties = [...withBodies(clause, signatories), ...bodiesTogether(clause)];
  if (needsBothSides(clause) && parties.length < 2) return null;
  if (isOnlyStated(agreement) && signatories.filter(isNamed).length < 2) return null;
  if (isSource(clause, agreement)) return null;
  return { ...told, parts: parties.map(asParty) };
});

/** `Tom Ray, who was mayor when the agreement was signed`: told of him, of whatever time. */
function isWhenSomebodyWas({ sentence, chunks, verbAt }: Clause): boolean {
  const at = chunks.slice(0, verbAt).findLastIndex(({ kind }) => kind === 'subordinator');
  const [who, when] = [chunks[at - 1], chunks[at]];
  const isWhen = when?.kind === 'subordinator' && sentence.words.frames.speakingWhen.has(when.word);
  const [last] = who?.kind === 'noun' ? who.list.items.slice(-1) : [];
  const { asidePronouns } = sentence.words.clauses.sentences;
  return (
    isWhen &&
    last !== undefined &&
    sentence.tokens.slice(last.head.to, last.to).some(({ lower }) => asidePronouns.has(lower))
  );
}

/** `a statement signed by the spokesman`: words that one person may put a name to. */
function isOnlyStated({ noun }: AgreementPhrase): boolean {
  return noun === 'statement';
}

/** `According to a statement signed by X and Y`: where the news is from. */
function isSource({ sentence }: Clause, { from, head }: AgreementPhrase): boolean {
  const { accordingTo, statements } = sentence.words.gatherings;
  const isStated = sentence.tokens.slice(head.from, head.to).some(({ lower }) => statements.has(lower));
  return isStated && accordingTo.has(wordAt(sentence, from - 2));
}

/**
 * `An agreement between A and B was signed`, `the treaty which A and B signed`: those between it and the verb, not what it is
 * for.
 */
function partiesInside({ sentence, chunks, verbAt }: Clause, agreement: AgreementPhrase): Phrase[] {
  const { withPrepositions } = sentence.words.frames;
  const inside = chunks.slice(chunks.indexOf(agreement), beforeAside(sentence.words, chunks, verbAt) + 1);
  let joins = true;
  return inside.flatMap((chunk, k) => {
    const before = inside[k - 1];
    if (chunk.kind === 'preposition') joins = withPrepositions.has(chunk.word) || chunk.word === 'by';
    const bracketed = before?.kind === 'mark' && before.word === '(';
    return chunk.kind === 'noun' && joins && !bracketed ? chunk.list.items : [];
  });
}

/** `Contracts signed with X are void`: whatever contracts there are. */
function isGeneral(agreement: AgreementPhrase, { sentence }: Clause): boolean {
  const isPlural =
    wordAt(sentence, agreement.head.from).endsWith('s') &&
    wordAt(sentence, agreement.head.from) === agreement.noun;
  return isPlural && !agreement.definite && agreement.count === null;
}

/** `was signed with X and another with Y` tells of one each. */
function signedApart(clause: Clause): (readonly Phrase[])[] {
  const { chunks } = clause;
  const another = chunks.findIndex(
    (chunk, k) =>
      k > clause.verbAt && chunk.kind === 'word' && (chunk.word === 'another' || chunk.word === 'one'),
  );
  const second = chunks[another + 2];
  if (another < 0 || second?.kind !== 'noun' || chunks[another + 1]?.kind !== 'preposition') return [];
  const first = chunks.slice(clause.verbAt, another).find((chunk) => chunk.kind === 'noun');
  return first?.kind === 'noun' ? [first.list.items, second.list.items] : [];
}

/** `the Association Agreement, signed in 2014`: a participle behind its noun, whatever rules the noun. */
function describedAgreement(clause: Clause): AgreementPhrase | null {
  const { chunks, verbAt, verb } = clause;
  const [noun, that, told] = [chunks[verbAt - 1], chunks[verbAt - 2], chunks[verbAt - 3]];
  const relative =
    noun?.kind === 'noun' &&
    that?.kind === 'subordinator' &&
    told?.kind === 'agreement' &&
    clause.agreements.length === 0;
  if (relative && !verb.passive) return told;
  if (verb.form !== 'bare') return null;
  const before = chunks[verbAt - 1]?.kind === 'comma' ? chunks[verbAt - 2] : chunks[verbAt - 1];
  return before?.kind === 'agreement' ? before : null;
}

/** `The day saw six agreements signed`: what a day or an event saw happened at it. */
function wasSeen({ chunks, verb }: Clause, agreement: AgreementPhrase): boolean {
  const at = chunks.indexOf(agreement);
  const saw = chunks[at - 1];
  const before = chunks
    .slice(0, Math.max(0, at - 1))
    .findLast(({ kind }) => kind !== 'date' && kind !== 'preposition');
  return (
    verb.form === 'bare' &&
    saw?.kind === 'verb' &&
    saw.lemma === 'see' &&
    saw.form === 'finite' &&
    !saw.present &&
    before?.kind === 'happening'
  );
}

function isNamed(phrase: Phrase): boolean {
  return (
    phrase.kind !== 'pronoun' &&
    phrase.kind !== 'group' &&
    !(phrase.kind === 'organisation' && phrase.definite && phrase.head.to - phrase.head.from === 1)
  );
}

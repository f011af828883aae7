import type { Chunk } from '../clause/chunk.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase, TokenRange, TokenSentence } from '../phrase/phrase.ts';
import { asParty } from './counts-as-signed.ts';
import type { Frame, Part } from './frame.ts';
import { isToCome } from './is-to-come.ts';
import { ownersBefore } from './owners.ts';
import { canAct, parts } from './parts.ts';
import { plainFrame } from './plain-frame.ts';
import { agreementBehind, partiesBehind } from './signing-noun.ts';
import { MEETING_AS_TITLE, SIGNING_AS_TITLE, VISIT_AS_TITLE } from './verbless.ts';
import { partsVisited, placeVisited } from './visit-parts.ts';

/**
 * The encounter that a headline without a verb is the name of: `Meeting between Minister X and Ambassador Y`, `Visit of the
 * Ambassador of Norway`, `X’s talks with Y`, `Courtesy call by X on Y`. Nothing where it names nobody who came.
 */
export function encounterAsTitle(
  sentence: TokenSentence,
  index: number,
  chunks: readonly Chunk[],
): readonly Frame[] {
  const k = chunks.findIndex(({ kind }) => kind === 'happening');
  const happening = chunks[k];
  if (happening?.kind !== 'happening' || happening.plural || isToCome(sentence, chunks, k)) return [];
  const { owners, at } = ownersBefore(chunks, k);
  if (at > 0 || chunks.some(isTelling)) return [];
  if (happening.sort === 'signing') return signingNamed(sentence, index, happening, chunks);
  if (happening.sort !== 'visit' && happening.sort !== 'encounter') return [];
  const named = behindTitle(sentence, chunks.slice(k + 1));
  const involved = happening.sort === 'visit' ? visitors(owners, named) : speakers(owners, named);
  if (involved.length === 0) return [];
  const place = happening.sort === 'visit' ? placeVisited(of(named, 'to')) : null;
  return [frameOf(sentence, index, happening, involved, chunks, place)];
}

/** A verb that says something; one of leading (`Visit of a delegation led by X`) only tells of those who came. */
function isTelling(chunk: Chunk): boolean {
  return chunk.kind === 'verb' && !chunk.classes.includes('head');
}

/** `Signing of a memorandum between X and Y`. */
function signingNamed(
  sentence: TokenSentence,
  index: number,
  signing: Happening,
  chunks: readonly Chunk[],
): readonly Frame[] {
  const agreements = agreementBehind(chunks, signing);
  const parties = partiesBehind(chunks, signing);
  if (agreements.length === 0 || parties.length === 0) return [];
  return [
    plainFrame({
      rule: SIGNING_AS_TITLE,
      type: 'signing',
      sentence,
      index,
      trigger: signing,
      parts: parties.map(asParty),
      agreements,
      noun: signing.noun,
    }),
  ];
}

/** Phrases by the preposition before them. */
type Named = ReadonlyMap<string, readonly Phrase[]>;

/** Whom a title names behind its noun, up to a colon, a dash or a plain word (`at the office of X`). */
function behindTitle({ words }: TokenSentence, chunks: readonly Chunk[]): Named {
  const named = new Map<string, Phrase[]>();
  for (const [k, chunk] of chunks.entries()) {
    if (chunk.kind === 'mark' || chunk.kind === 'subordinator') break;
    if (chunk.kind === 'word' && !words.phrases.definiteDeterminers.has(chunk.word)) break;
    const before = chunks[k - 1];
    if (chunk.kind !== 'noun' || before?.kind !== 'preposition') continue;
    // `at the office of X` tells whose office it is.
    if (before.word === 'of' && k > 1) break;
    named.set(before.word, [...(named.get(before.word) ?? []), ...chunk.list.items]);
  }
  return named;
}

/** Who paid the visit that a title names, and to whom. */
function visitors(owners: readonly Phrase[], named: Named): Part[] {
  const senders = of(named, 'from').filter(({ kind }) => kind === 'organisation');
  const guests = [...[...owners, ...of(named, 'of', 'by', 'from')].filter(isVisitor), ...senders];
  return guests.length === 0
    ? []
    : [...parts(guests, 'agent', 'guest'), ...partsVisited(of(named, 'to', 'on'))];
}

/** Who met at the encounter that a title names: two, or somebody whom the publisher met. */
function speakers(owners: readonly Phrase[], named: Named): Part[] {
  const agents = [...owners, ...of(named, 'of', 'between', 'by')].filter(canAct);
  // `Dinner for the Ambassador of Norway`.
  const met = [...of(named, 'with').filter(canAct), ...of(named, 'for').filter(isVisitor)];
  const isOfTwo = agents.length > 1 || (agents.length > 0 && met.length > 0);
  if (!isOfTwo && !(agents.length === 0 && met.some(isVisitor))) return [];
  return [...parts(agents, 'agent'), ...parts(met, 'patient')];
}

function of(named: Named, ...prepositions: readonly string[]): readonly Phrase[] {
  return prepositions.flatMap((preposition) => named.get(preposition) ?? []);
}

/** Somebody of whom a title tells as a visitor: a person or a holder of an office, or a party that comes from somewhere. */
function isVisitor({ kind, offices, origins, plural }: Phrase): boolean {
  if (kind === 'person') return offices.length > 0;
  if (kind === 'office') return !plural || origins.length > 0;
  return kind === 'group' && origins.length > 0;
}

function frameOf(
  sentence: TokenSentence,
  index: number,
  happening: Happening,
  involved: Part[],
  chunks: readonly Chunk[],
  place: TokenRange | null,
): Frame {
  const visit = happening.sort === 'visit';
  const isOfOne = involved.every(({ as }) => as === 'patient');
  return plainFrame({
    rule: visit ? VISIT_AS_TITLE : MEETING_AS_TITLE,
    type: visit ? 'visit' : 'meeting',
    sentence,
    index,
    trigger: happening,
    parts: involved,
    dates: chunks.flatMap((chunk) => (chunk.kind === 'date' ? [chunk.date] : [])),
    place,
    implicitAgent: isOfOne,
    noun: happening.noun,
  });
}

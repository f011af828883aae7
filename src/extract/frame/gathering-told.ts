import type { Chunk } from '../clause/chunk.ts';
import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { namesDay } from '../date/date-expression.ts';
import type { Phrase } from '../phrase/phrase.ts';

/** The gathering of which a clause tells that it came about: its subject, or what its participle describes; null for none. */
export function gatheringTold(clause: Clause): Gathering | null {
  const { contests } = clause.sentence.words.gatherings;
  const described = gatheringDescribed(clause);
  const isContest = [clause.subjectHappening, described].some((each) => contests.has(each?.noun ?? ''));
  return isContest || isPartOfOne(clause) ? null : (subjectGathering(clause) ?? described);
}

/** `The first day of the forum ended`: no gathering of its own. */
function isPartOfOne({ subjectHappening, sentence }: Clause): boolean {
  const { durations } = sentence.words.clauses.happenings;
  return subjectHappening !== null && !subjectHappening.named && durations.has(subjectHappening.noun);
}

/** Where a gathering is named. */
type Gathering = Pick<Happening, 'from' | 'to'> & Partial<Pick<Happening, 'named'>>;

/** `in the 10th Baltic Ports Forum, held in Oslo`: a participle right behind the name of a gathering, whatever rules that. */
function gatheringDescribed({ sentence, chunks, verbAt, verb }: Clause): Happening | null {
  const at = chunks[verbAt - 1]?.kind === 'comma' ? verbAt - 2 : verbAt - 1;
  const gathering = chunks[at];
  const next = chunks[verbAt + 1]?.kind;
  const isReduced = verb.form === 'bare' && (next === 'preposition' || next === 'date');
  if (!isReduced || gathering?.kind !== 'happening' || !gathering.named) return null;
  return gathering.sort === 'gathering' && !isBesideIt(sentence, chunks, at) ? gathering : null;
}

/** `met X on the sidelines of the Baltic Forum, held in May`: only where they met. */
function isBesideIt({ words }: Clause['sentence'], chunks: Clause['chunks'], at: number): boolean {
  const [beside, of] = chunks.slice(Math.max(0, at - 2), at);
  return beside?.kind === 'word' && of?.kind === 'preposition' && words.events.sidelines.test(beside.word);
}

function subjectGathering(clause: Clause): Gathering | null {
  const subject = apposedTo(clause, clause.subjectHappening) ?? firstOf(clause);
  const isBeside =
    subject !== null && isBesideIt(clause.sentence, clause.chunks, clause.chunks.indexOf(subject));
  const happening = subject === null || isBeside ? null : (partOf(clause, subject) ?? subject);
  if (happening?.named && (happening.sort === 'gathering' || happening.sort === 'encounter'))
    return happening;
  const isMany =
    happening?.sort === 'gathering' ||
    (happening?.sort === 'encounter' &&
      (clause.sentence.words.gatherings.receptions.test(happening.noun) || isOfOwners(clause, happening)));
  // `at a luncheon hosted by X`: what a participle describes is told for its name, or by its verb.
  const isPassing =
    clause.verb.form === 'bare' &&
    !isOnlyVerb(clause) &&
    (happening?.sort === 'encounter' || clause.verb.lemma === 'host');
  if (happening !== null && isOpeningOf(clause, happening)) return happening;
  if (
    happening !== null &&
    isMany &&
    !isPassing &&
    isWhole(clause, happening) &&
    (!happening.definite || isCounted(clause, happening) || isDated(clause, happening))
  )
    return happening;
  const named = clause.subject.find(
    (phrase) => phrase.kind === 'organisation' && isGatheringName(clause, phrase),
  );
  return named === undefined ? null : { from: named.from, to: named.to, named: true };
}

/** `Acme's annual general meeting`, `its plenary session`. */
function isOfOwners({ sentence: { tokens, words } }: Clause, { head, noun }: Happening): boolean {
  const isLed = tokens
    .slice(head.from, head.to)
    .some(({ lower }) => words.gatherings.sessionLeads.has(lower));
  return isLed && words.frames.heldSessions.test(noun);
}

/** What may stand before the first noun of a sentence (`On the evening of 3 May, `). */
const FRONT: ReadonlySet<string> = new Set(['preposition', 'date', 'comma', 'word']);

/** `A seminar focusing on ports, trade and the growth of both was held`: what a sentence begins with, whatever stands between. */
function firstOf({ chunks, verbAt, verb, subject, sentence }: Clause): Happening | null {
  const first = chunks.find(({ kind }) => !FRONT.has(kind));
  const isFirst = !chunks.slice(0, verbAt).some((chunk) => chunk.kind === 'subordinator' || isOwnVerb(chunk));
  // Only a happening takes place, whatever name stands behind it.
  const takesPlace = verb.lemma === 'take' && sentence.tokens[verb.to]?.lower === 'place';
  const isItsOwn =
    takesPlace ||
    ((verb.passive || sentence.words.frames.openingVerbs.has(verb.lemma)) && subject.length === 0);
  return isItsOwn && isFirst && first?.kind === 'happening' ? first : null;
}

/** `a seminar to train pilots`, `a seminar organised by Acme`: an infinitive or a participle only describes it. */
function isOwnVerb(chunk: Chunk): boolean {
  if (chunk.kind !== 'verb' || chunk.form === 'gerund' || chunk.form === 'infinitive') return false;
  return chunk.form !== 'bare' || chunk.passive;
}

/** `The opening ceremony of the exhibition was held`. */
function isOpeningOf({ sentence, chunks }: Clause, happening: Happening): boolean {
  const lead = sentence.tokens.slice(happening.head.from, happening.head.to);
  const next = chunks[chunks.indexOf(happening) + 1];
  return (
    happening.noun === 'ceremony' &&
    next?.kind === 'preposition' &&
    next.word === 'of' &&
    lead.some(({ lower }) => sentence.words.gatherings.ceremonyLeads.has(lower))
  );
}

/**
 * `The seminar opened in Lund on 3 May.`, `The seminar organised by Acme closed on 4 May.`: what reads as a participle elsewhere is the
 * verb of a sentence that has no other.
 */
function isOnlyVerb({ verb, chunks, sentence }: Clause): boolean {
  const { frames, gatherings } = sentence.words;
  const opens = frames.openingVerbs.has(verb.lemma) || gatherings.drawingVerbs.has(verb.lemma);
  const isBy = (chunk: Chunk | undefined) => chunk?.kind === 'preposition' && chunk.word === 'by';
  return (
    opens &&
    chunks.every(
      (chunk, k) =>
        chunk.kind !== 'verb' ||
        chunk.from === verb.from ||
        (chunk.to <= verb.from && chunk.form === 'bare' && isBy(chunks[k + 1])),
    )
  );
}

/** `The conference, which was held May 6-10`: with its day, or where the article begins, one that is taken for known. */
function isDated(clause: Clause, { noun, sort, head }: Happening): boolean {
  const { sentence, dates, verb, chunks, verbAt } = clause;
  const { events, frames, gatherings } = sentence.words;
  const isMeal = frames.meals.has(noun) && sort === 'gathering';
  const lead = sentence.tokens.slice(head.from, head.to);
  const isLed = noun === 'ceremony' && lead.some(({ lower }) => gatherings.ceremonyLeads.has(lower));
  const isOpening = gatherings.openings.has(noun) || gatherings.shows.has(noun);
  const isSession =
    frames.heldSessions.test(noun) && lead.some(({ lower }) => gatherings.sessionLeads.has(lower));
  const isMany =
    isMeal ||
    isLed ||
    isOpening ||
    isSession ||
    events.conferenceNouns.has(noun) ||
    gatherings.receptions.test(noun);
  // `which began on 3 May` is as finite as `was held`.
  const isTelling =
    verb.form === 'finite' || isOnlyVerb(clause) || chunks[verbAt - 1]?.kind === 'subordinator';
  const isNews = clause.index === 0 && gatherings.openings.has(noun) && !frames.endingIn.has(verb.lemma);
  const hasDay = dates.some(namesDay);
  return isMany && isTelling && (isNews || hasDay);
}

/** `The Baltic Ports Forum, an annual event hosted by Lund, featured …`: what the name before a comma is called. */
function apposedTo({ chunks }: Clause, subject: Happening | null): Happening | null {
  if (subject === null || subject.named) return subject;
  const at = chunks.indexOf(subject);
  const [name, comma] = chunks.slice(Math.max(0, at - 2));
  const isApposed = name?.kind === 'happening' && name.named && comma?.kind === 'comma';
  // `In conjunction with the anniversary, the gala dinner featured …`: two things.
  const isOther = subject.definite && chunks[at - 3]?.kind === 'preposition';
  return isApposed && !isOther ? name : subject;
}

/** `A gala dress was held up`: the noun goes on. */
function isWhole({ chunks, sentence }: Clause, happening: Happening): boolean {
  const next = chunks[chunks.indexOf(happening) + 1];
  return (
    next?.kind !== 'word' || next.word.endsWith('ed') || sentence.words.gatherings.titleLinks.has(next.word)
  );
}

/** `the 2020 national conference`, `the third round of consultations`: one of a row. */
function isCounted({ sentence }: Clause, { head }: Happening): boolean {
  const lead = sentence.tokens.slice(head.from, head.to);
  return lead.some((token) => token.kind === 'number' || sentence.words.frames.ordinals.has(token.lower));
}

function isGatheringName(clause: Clause, phrase: Phrase): boolean {
  const { tokens, words } = clause.sentence;
  return tokens
    .slice(phrase.head.from, phrase.head.to)
    .some((token) => words.gatheringNouns.has(token.lower) && token.capital);
}

/** `the opening ceremony of the Norvik Forum`: what it opens. */
function partOf({ chunks, verbAt }: Clause, subject: Happening): Happening | null {
  const at = chunks.indexOf(subject);
  const [of, whole] = chunks.slice(at + 1, Math.min(at + 3, verbAt));
  const isPart = of?.kind === 'preposition' && of.word === 'of' && whole?.kind === 'happening';
  return isPart && whole.named && whole.sort === 'gathering' && subject.sort !== 'visit' ? whole : null;
}

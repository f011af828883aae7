import type { Words } from '../lexicon/words.ts';
import { bidsFarewell } from './bids-farewell.ts';
import type { Chunk } from './chunk.ts';
import type { Clause } from './clause.ts';
import type { Factuality } from './factual-status.ts';
import { factualityOfVerb, told } from './factual-status.ts';
import { findsTime } from './finds-time.ts';
import { forSubjectAt } from './for-subject.ts';
import { mayTell, type VerbGroup } from './verb-group.ts';

/** A participle belongs to a verb of planning only right behind it. */
const LONGEST_CONTROL = 3;

/** An infinitive or participle is as true as what rules it lets it be; null for other verbs, and where it is left as told. */
export function factualityByRuler(clause: Clause): Factuality | null {
  const { verb, chunks, verbAt, sentence } = clause;
  if (verb.form === 'infinitive') return ofInfinitive(clause);
  if (verb.form === 'bare') return ofObject(clause);
  if (verb.form !== 'gerund') return null;
  const before = chunks[verbAt - 1];
  const own = chunks[verbAt - 2];
  const isWith = own?.kind === 'preposition' && own.word === 'with';
  // `with X being accompanied by Y`.
  const absolute =
    isWith && (verb.classes.includes('sign') || (verb.passive && verb.classes.includes('accompany')));
  if (before?.kind === 'noun' && verb.perfect === null && !absolute)
    return told('doubtful', 'describes a noun');
  const chance = rulingVerb(chunks, verbAt);
  const isOf = before?.kind === 'preposition' && before.word === 'of';
  if (isOf && chance !== null && isChanceTaken(sentence, verb.from - 1, chance))
    return told('happened', `${chance.lemma} the chance of`);
  if (isJoinedIn(sentence.words, before, chance)) return told('happened', `${chance?.lemma} in`);
  const ruled =
    before?.kind === 'preposition' ? byPreposition(sentence.words, before.word, chunks, verbAt) : null;
  if (ruled !== null) return ruled;
  const ruler = rulingVerb(chunks, verbAt);
  if (ruler !== null && (ruler.modal !== null || ruler.negated))
    return factualityOfVerb(sentence.words, ruler);
  return ruler?.classes.includes('control') === true && verbAt - chunks.indexOf(ruler) < LONGEST_CONTROL
    ? told('doubtful', ruler.lemma)
    : null;
}

/** `joined X in signing the agreement`. */
function isJoinedIn({ frames }: Words, before: Chunk | undefined, ruler: VerbGroup | null): boolean {
  if (before?.kind !== 'preposition' || before.word !== 'in' || ruler === null) return false;
  const { lemma, modal, negated, present } = ruler;
  return frames.joiningIn.has(lemma) && modal === null && !negated && !present;
}

/** `X, accompanied by Y, will visit Lund`, `is to be attended by X, accompanied by Y`: as true as what X does. */
function ofCompany({ chunks, verbAt, verb, sentence }: Clause): Factuality | null {
  const by = chunks[verbAt + 1];
  const isCompany = verb.classes.includes('accompany') && by?.kind === 'preposition' && by.word === 'by';
  if (!isCompany || chunks[verbAt - 1]?.kind !== 'comma') return null;
  const before = rulingVerb(chunks, verbAt);
  const main = before ?? chunks.slice(verbAt + 1).find((chunk) => chunk.kind === 'verb');
  if (main?.kind !== 'verb' || !mayTell(main)) return null;
  const isPlan = main.classes.includes('control') && main.present;
  return isPlan ? told('planned', main.lemma) : factualityOfVerb(sentence.words, main);
}

/** `will speak at a meeting and attend a banquet hosted by X`: as true as the verb whose object it describes. */
function ofObject(clause: Clause): Factuality | null {
  const { chunks, verbAt, sentence } = clause;
  if (chunks[verbAt - 1]?.kind !== 'happening') return ofCompany(clause);
  const main = chunks
    .slice(0, verbAt - 1)
    .findLast((chunk) => chunk.kind === 'verb' && chunk.form === 'finite');
  return main?.kind === 'verb' && main.modal !== null ? factualityOfVerb(sentence.words, main) : null;
}

/** `after visiting` is told as done, `for visiting` is not. */
function byPreposition(
  { clauses }: Words,
  preposition: string,
  chunks: readonly Chunk[],
  verbAt: number,
): Factuality | null {
  const { without, donePrepositions, openingPrepositions } = clauses.factuality;
  if (without.has(preposition)) return told('did-not-happen', preposition);
  // `left before meeting X`: behind what was done; in front of it nothing says that it came to be.
  if (preposition === 'before' && rulingVerb(chunks, verbAt) !== null) return null;
  const done = donePrepositions.has(preposition) && !(openingPrepositions.has(preposition) && verbAt > 1);
  if (done && isBeforeWhatIsToCome(clauses.factuality.settingOut, chunks, verbAt))
    return told('doubtful', `${preposition} + -ing, before what is to come`);
  return done ? null : told('doubtful', `${preposition} + -ing`);
}

/** `After visiting Lund he will fly to Oslo`, `After visiting Lund he heads to Oslo`: neither has come to be. */
function isBeforeWhatIsToCome(
  settingOut: ReadonlySet<string>,
  chunks: readonly Chunk[],
  verbAt: number,
): boolean {
  if (rulingVerb(chunks, verbAt) !== null) return false;
  const main = chunks.slice(verbAt + 1).find((chunk) => chunk.kind === 'verb' && chunk.form !== 'gerund');
  if (main?.kind !== 'verb') return false;
  return main.modal !== null || (main.present && settingOut.has(main.lemma));
}

function ofInfinitive(clause: Clause): Factuality {
  const { sentence, chunks, verbAt, verb } = clause;
  const { refusing, planning, excess } = sentence.words.clauses.factuality;
  const { tokens } = sentence;
  if (excess.has(tokens[verb.from - 2]?.lower ?? '')) return told('did-not-happen', 'too … to');
  const ruler = rulingVerb(chunks, verbAt);
  if (ruler === null) return told('doubtful', 'infinitive');
  if (ruler.to < verb.from && isOnlyThought(sentence, verb.from)) return told('doubtful', 'a plan to');
  const ownSubject = chunks[forSubjectAt(chunks, verbAt)];
  if (isChanceTaken(sentence, (ownSubject ?? verb).from, ruler))
    return told('happened', `${ruler.lemma} the chance to`);
  // `led a delegation to visit Lund` is read from the verb of leading.
  const isPaid = !verb.classes.includes('visit') && ledSomebody(sentence.words, chunks, verbAt, ruler);
  if (isPaid || isFirstTo(sentence, verb.from, ruler)) return told('happened', `${ruler.lemma} … to`);
  if (ownSubject === undefined && ruler.perfect === 'has' && ruler.classes.includes('arrive'))
    return told('planned', `has ${ruler.lemma} to`);
  // `came on a visit, a first for any minister to make`: not what those who came did.
  if (ownSubject === undefined && isDoneComing(sentence.words, ruler))
    return told('happened', `${ruler.lemma} to`);
  if (isGivenTo(clause, ruler)) return told('happened', `${ruler.lemma} … to bid farewell`);
  if (refusing.has(ruler.lemma)) return told('did-not-happen', ruler.lemma);
  if (!ruler.classes.includes('control')) return told('doubtful', `${ruler.lemma} + to`);
  return told(planning.has(ruler.lemma) ? 'planned' : 'doubtful', ruler.lemma);
}

/** `came up with a proposal to hold a conference`: what an infinitive right behind it says is no more than thought of. */
function isOnlyThought({ tokens, words }: Clause['sentence'], from: number): boolean {
  return words.clauses.factuality.thoughts.has(tokens[from - 1]?.lower ?? '');
}

/** `had the pleasure to meet`, `had the honour of receiving`, `it was a privilege for the city to host X`: it came about. */
function isChanceTaken(sentence: Clause['sentence'], from: number, ruler: VerbGroup): boolean {
  const { chances, takingChances, no } = sentence.words.clauses.factuality;
  const { lemma } = ruler;
  const [article = '', noun = ''] = sentence.tokens.slice(from - 2, from).map((token) => token.lower);
  if (!isDone(ruler)) return false;
  const isTaken = takingChances.has(lemma) && chances.has(noun) && !no.has(article);
  if (isTaken || findsTime(sentence, ruler)) return true;
  return !no.has(article) && isOccasionUsed(sentence, from, ruler);
}

/** `used his stay in Lund to meet X`, `managed to meet X`. */
function isOccasionUsed(
  { tokens, words }: Clause['sentence'],
  from: number,
  { lemma, to }: VerbGroup,
): boolean {
  const { usedOccasions, managing } = words.clauses.factuality;
  const between = tokens.slice(to, from);
  if (between.length === 0) return managing.has(lemma);
  return between.some(({ lower }) => usedOccasions.has(`${lemma} ${lower}`));
}

/** `organised the event to bid farewell to X`: what was given came about, and what it was for. */
function isGivenTo({ sentence, chunks, verbAt, verb }: Clause, ruler: VerbGroup): boolean {
  const between = chunks.slice(chunks.indexOf(ruler) + 1, verbAt);
  const isGiven =
    sentence.words.frames.partyVerbs.has(ruler.lemma) && between.some(({ kind }) => kind === 'happening');
  return isGiven && isDone(ruler) && bidsFarewell(sentence, verb);
}

/** Who came, gathered or met to do something did it; who only set out to do it perhaps not. */
function isDoneComing(
  { clauses }: Words,
  { classes, lemma, modal, negated, present, form }: VerbGroup,
): boolean {
  const coming =
    (clauses.factuality.sitting.has(lemma) ||
      classes.some((each) => ['arrive', 'convene', 'meet', 'visit'].includes(each))) &&
    !clauses.factuality.settingOut.has(lemma);
  return coming && modal === null && !negated && !present && form !== 'infinitive';
}

/** Told as done: no plan, no denial, no habit. */
function isDone({ modal, negated, present, form }: VerbGroup): boolean {
  return modal === null && !negated && !present && form !== 'infinitive' && form !== 'gerund';
}

/** `led a team to pay a call on X`: a group that somebody led went. */
function ledSomebody(
  { clauses }: Words,
  chunks: readonly Chunk[],
  verbAt: number,
  ruler: VerbGroup,
): boolean {
  const between = chunks.slice(chunks.indexOf(ruler) + 1, verbAt);
  return (
    clauses.factuality.leading.has(ruler.lemma) &&
    isDone(ruler) &&
    between.some(({ kind }) => kind === 'noun') &&
    between.every((chunk) => chunk.kind !== 'noun' || chunk.list.items.every(({ kind }) => kind === 'group'))
  );
}

/** Words between `the first` and the infinitive, at most. */
const LONGEST_RANK = 8;

/** `was the first minister from Norway to visit Lund`: he did, and no one before him. */
function isFirstTo({ tokens, words }: Clause['sentence'], from: number, ruler: VerbGroup): boolean {
  if (!isDone(ruler) || !words.clauses.factuality.becoming.has(ruler.lemma)) return false;
  const between = tokens.slice(Math.max(ruler.to, from - LONGEST_RANK), from).map((token) => token.lower);
  return between.some((word, k) => words.frames.ordinals.has(word) && between[k - 1] === 'the');
}

/** The nearest verb before chunk `k`, unless a semicolon parts them. */
export function rulingVerb(chunks: readonly Chunk[], k: number): VerbGroup | null {
  for (const chunk of chunks.slice(0, k).reverse()) {
    if (chunk.kind === 'verb') return chunk;
    if (chunk.kind === 'mark' && chunk.word === ';') return null;
  }
  return null;
}

import type { DateExpression } from '../date/date-expression.ts';
import type { VerbReading } from '../lexicon/verb-forms.ts';
import type { TokenRange, TokenSentence } from '../phrase/phrase.ts';
import type { Auxiliaries } from './auxiliaries.ts';
import { auxiliariesAt, canBegin } from './auxiliaries.ts';
import { isVerbBehind } from './noun-or-verb.ts';

/** A verb with its auxiliaries (`has not been signed`, `is scheduled to meet`). */
export interface VerbGroup extends TokenRange {
  readonly kind: 'verb';
  readonly lemma: string;
  readonly classes: VerbReading['classes'];
  /** `finite` in the past or present; `bare` is a participle or past without an auxiliary, which may be either. */
  readonly form: 'finite' | 'bare' | 'gerund' | 'infinitive';
  readonly passive: boolean;
  readonly perfect: Auxiliaries['perfect'];
  /** `will`, `may`, …; also `due` for `is to`, `is scheduled to`. */
  readonly modal: string | null;
  readonly negated: boolean;
  /** Simple present (`signs`), present progressive included. */
  readonly present: boolean;
  /** Dates between the auxiliary and the verb (`is this evening hosting`). */
  readonly dates: readonly DateExpression[];
  /** Token of the verb itself. */
  readonly at: number;
}

/** Whether a verb may tell what its clause does: it is no gerund and no infinitive. */
export function mayTell({ form }: Pick<VerbGroup, 'form'>): boolean {
  return form === 'finite' || form === 'bare';
}

/** The verb with its auxiliaries at token `at`, or null. A bare `be` or `have` is a verb of its own. */
export function verbGroupAt(sentence: TokenSentence, at: number): VerbGroup | null {
  if (!canBegin(sentence, at)) return null;
  const { tokens, words } = sentence;
  const auxiliaries = auxiliariesAt(sentence, at);
  const verbAt = auxiliaries.end;
  const token = tokens[verbAt];
  const name = token?.capital === true && verbAt === at && !opensSentence(sentence, at);
  const reading = token === undefined || name ? undefined : words.verbs.get(token.lower);
  if (reading !== undefined && isVerbBehind(sentence, at, auxiliaries, reading))
    return fullVerb(sentence, at, auxiliaries, reading);
  return auxiliaries.last === null ? null : auxiliaryAlone(at, auxiliaries);
}

function opensSentence(sentence: TokenSentence, at: number): boolean {
  return at === 0 || sentence.tokens[at - 1]?.kind === 'mark';
}

function fullVerb(
  sentence: TokenSentence,
  from: number,
  auxiliaries: Auxiliaries,
  reading: VerbReading,
): VerbGroup {
  const { be, last, to, perfect, end } = auxiliaries;
  const { pastBe } = sentence.words.clauses.auxiliaries;
  const gerund = reading.forms.includes('gerund');
  const participle = reading.forms.includes('participle');
  const alone = last === null && !to;
  const simplePresent = alone && !gerund && !participle && !reading.forms.includes('past');
  const progressive = gerund && be !== null && !pastBe.has(be) && perfect === null;
  return {
    kind: 'verb',
    from,
    to: end + 1,
    at: end,
    lemma: reading.lemma,
    classes: reading.classes,
    form: wasAble(sentence, from, auxiliaries) ? 'finite' : formOf(sentence, auxiliaries, reading),
    passive: participle && (be === 'be' || (be !== null && !gerund && !to)),
    perfect,
    modal: auxiliaries.modal,
    negated: auxiliaries.negated,
    present: simplePresent || progressive,
    dates: auxiliaries.dates,
  };
}

/** `having met`, `being received` are gerunds like `meeting`. */
function formOf(
  { words }: TokenSentence,
  { first, last, to, modal }: Auxiliaries,
  { forms }: VerbReading,
): VerbGroup['form'] {
  const alone = last === null && !to;
  if (words.clauses.auxiliaries.gerunds.has(first ?? '') || (forms.includes('gerund') && alone))
    return 'gerund';
  if (alone) return forms.includes('participle') ? 'bare' : 'finite';
  return to && modal === null ? 'infinitive' : 'finite';
}

/** `was able to meet`, `has been able to meet`: what was possible was done; not `glad to have met`. */
function wasAble(
  { tokens, words }: TokenSentence,
  from: number,
  { perfect, to, modal }: Auxiliaries,
): boolean {
  const first = tokens[from]?.lower ?? '';
  return (
    to && modal === null && (perfect !== null ? first !== 'to' : words.clauses.auxiliaries.pastBe.has(first))
  );
}

/** A form of `be`, `have` or `do` that is the verb itself. */
function auxiliaryAlone(from: number, auxiliaries: Auxiliaries): VerbGroup {
  const { be, last, to, perfect, auxiliaryEnd } = auxiliaries;
  const have = be === null && perfect !== null;
  const gerund = last === 'being' || last === 'having';
  return {
    kind: 'verb',
    from,
    to: auxiliaryEnd,
    at: auxiliaryEnd - 1,
    lemma: have ? 'have' : be !== null ? 'be' : 'do',
    classes: [have ? 'have' : be !== null ? 'be' : 'other'],
    form: to ? 'infinitive' : gerund ? 'gerund' : 'finite',
    passive: false,
    perfect: have ? null : perfect,
    modal: auxiliaries.modal,
    negated: auxiliaries.negated,
    present: be === 'is' || be === 'are' || last === 'has' || last === 'have',
    dates: auxiliaries.dates,
  };
}

import { endsInOneOf } from '../lexicon/endings.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import type { VerbReading } from '../lexicon/verb-forms.ts';
import { countryLength } from '../phrase/name.ts';
import type { TokenSentence } from '../phrase/phrase.ts';
import type { Auxiliaries } from './auxiliaries.ts';

/** Words behind which a bare base form is a verb, however often it is a noun (`and visit`). */
const JOINING = new Set(['and', 'to', ',']);

/**
 * Whether the word that `reading` reads as a verb is one where it stands, behind `auxiliaries` that begin at token `from`;
 * many are as well nouns (`the visit`, `a host`).
 */
export function isVerbBehind(
  sentence: TokenSentence,
  from: number,
  auxiliaries: Auxiliaries,
  reading: VerbReading,
): boolean {
  const { tokens } = sentence;
  const at = auxiliaries.end;
  const asNoun = reading.forms.every((form) => form === 'base' || form === 'present');
  if (asNoun && at === from && tokens[at]?.capital === true) return false;
  if (asNoun && (auxiliaries.be !== null || auxiliaries.perfect !== null) && !auxiliaries.to) return false;
  if (auxiliaries.last !== null || auxiliaries.to) return true;
  return isVerbAfter(sentence, from, at, reading, asNoun);
}

/** The same without auxiliaries: the word before decides. */
function isVerbAfter(
  sentence: TokenSentence,
  from: number,
  at: number,
  reading: VerbReading,
  asNoun: boolean,
): boolean {
  const { tokens, words } = sentence;
  const { be, nounPrepositions, nounLikeVerbs, nounComplements } = words.clauses.auxiliaries;
  const before = tokens[from - 1]?.lower ?? '';
  const afterPast = words.verbs.get(before)?.forms.includes('past') === true;
  if (asNoun && (afterPast || before === "'s" || nounPrepositions.has(before) || be.has(before)))
    return false;
  if (asNoun && isLedByAdjective(sentence, from)) return false;
  // `of the three Baltic states, Latvia, Estonia and Lithuania`.
  if (asNoun && tokens[at + 1]?.text === ',' && countryLength(sentence, at + 2) > 0) return false;
  if (isLedAsNoun(sentence, from, reading)) return false;
  // `the envoys, heads of missions and guests`, `the minister, heads and staff of missions`.
  if (asNoun && before === ',' && nounLikeVerbs.has(reading.lemma) && isOfMany(sentence, at + 1))
    return false;
  const bareBase = reading.forms.length === 1 && reading.forms[0] === 'base';
  const hardly = bareBase || (asNoun && reading.classes.every((each) => each === 'other'));
  // `support for Y`, `and a visit of`: what follows completes a noun.
  if (hardly && nounLikeVerbs.has(reading.lemma) && nounComplements.has(tokens[at + 1]?.lower ?? ''))
    return false;
  if (!hardly || at === 0 || JOINING.has(before) || !nounLikeVerbs.has(reading.lemma)) return true;
  return isDeedOfMany(sentence, at, reading);
}

/** `of`, or `and staff`: what makes a plural of the word before it. */
function isOfMany({ tokens, words }: TokenSentence, at: number): boolean {
  const isJoined = tokens[at]?.lower === 'and' && matchLength(words.peoplePlurals, tokens, at + 1) > 0;
  return tokens[at]?.lower === 'of' || isJoined;
}

/** Whether what stands before token `from` leads to a noun (`their meeting`, `after that meeting`). */
function isLedAsNoun(sentence: TokenSentence, from: number, reading: VerbReading): boolean {
  const { tokens, words } = sentence;
  const { forms } = reading;
  if (isOfThat(sentence, from)) return true;
  const lead = leadBefore(sentence, from);
  const pair = lead === 'two' && tokens[from - 2]?.lower === 'the' && forms.includes('past');
  // `These led to talks`: behind `these` only what is mostly a noun (`these remarks`).
  const many = (lead === 'these' || lead === 'those') && forms.includes('past');
  // `This follows the signing`: behind `this` stands no plural.
  const clause = lead === 'this' && forms.every((form) => form === 'present');
  const pleasure = isBehindPleasure(sentence, from) && forms.every((form) => form === 'gerund');
  if (pair || many || clause || pleasure || forms.every((form) => form === 'past')) return false;
  const isLead = words.clauses.auxiliaries.nounLeads.has(lead);
  return (
    isLead &&
    !endsOffice(sentence, from) &&
    !endsState(sentence, from, reading) &&
    !isHolderThen(sentence, from, reading)
  );
}

/** `Students from Norway visit Lund`, `X and Y host Z`, in a headline: behind a plural or two names and before a name. */
function isDeedOfMany({ tokens, headline }: TokenSentence, at: number, { classes }: VerbReading): boolean {
  if (!headline || tokens[at]?.capital !== false) return false;
  // `sign pact`, `sign 5 MoUs`: what is signed need not bear a name.
  const next = tokens[at + 1];
  if (next?.capital !== true && !(classes.includes('sign') && next !== undefined)) return false;
  return tokens.slice(0, at).some(({ lower }) => lower === 'and' || /[^s'’]s$/.test(lower));
}

/** `the Minister of State met X`, `Governor X of Osun State welcomed Y`: what ends a name or an office leads to no noun. */
function endsOffice({ tokens }: TokenSentence, from: number): boolean {
  const last = tokens[from - 1];
  const isOfName = tokens[from - 2]?.capital === true && tokens[from - 3]?.lower === 'of';
  if (last?.capital && isOfName && last.lower === 'state') return true;
  return tokens[from - 2]?.lower === 'of' && (last?.capital === true || last?.lower === 'state');
}

/** `Governor X of Kano state signed`, `Osun state received`: what ends the name of a state leads to no verb of the past. */
function endsState({ tokens }: TokenSentence, from: number, { forms }: VerbReading): boolean {
  const [name, state] = tokens.slice(Math.max(0, from - 2), from);
  return forms.includes('past') && state?.lower === 'state' && name?.capital === true;
}

/**
 * `The Thai official met Minister X`, `the official paid a call`: behind a word for people a verb of the past with what it
 * rules.
 */
function isHolderThen({ tokens, words }: TokenSentence, from: number, { forms }: VerbReading): boolean {
  const [before, next] = [tokens[from - 1], tokens[from + 1]];
  if (before === undefined || next === undefined || !forms.includes('past')) return false;
  if (!words.roleHeads.has(before.lower)) return false;
  return next.capital || words.functionWords.has(next.lower) || words.prepositions.has(next.lower);
}

/** `After that meeting the Senator …`, but `said that meeting her was a pleasure`. */
function isOfThat({ tokens, words }: TokenSentence, at: number): boolean {
  const [preposition, that] = tokens.slice(Math.max(0, at - 2), at);
  const { nounPrepositions } = words.clauses.auxiliaries;
  return that?.lower === 'that' && nounPrepositions.has(preposition?.lower ?? '');
}

/** `the traditional exchange of gifts`: behind an article and an adjective stands a noun. */
function isLedByAdjective({ tokens, words }: TokenSentence, at: number): boolean {
  const [article, adjective] = tokens.slice(Math.max(0, at - 2), at);
  if (article === undefined || adjective === undefined || adjective.capital) return false;
  const { definiteDeterminers, indefiniteDeterminers } = words.phrases;
  const isArticle = definiteDeterminers.has(article.lower) || indefiniteDeterminers.has(article.lower);
  return isArticle && words.phrases.fieldAdjective.test(adjective.lower);
}

/** `had the pleasure of` welcoming X: what somebody had the pleasure of, he did. */
export function isBehindPleasure({ tokens, words }: TokenSentence, from: number): boolean {
  const [noun, of] = tokens.slice(Math.max(0, from - 2), from);
  return of?.lower === 'of' && words.clauses.factuality.chances.has(noun?.lower ?? '');
}

/** The word before token `at`, or the one before an adverb (`the` newly appointed). */
function leadBefore({ tokens, words }: TokenSentence, at: number): string {
  const before = tokens[at - 1]?.lower ?? '';
  const isAdverb = endsInOneOf(before, words.clauses.auxiliaries.adverbEndings);
  return isAdverb ? (tokens[at - 2]?.lower ?? '') : before;
}

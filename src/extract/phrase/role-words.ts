import { countryNames } from '../lexicon/countries.ts';
import { matchLength } from '../lexicon/phrase-set.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Whether an office or a qualifier of one begins at `at` (`Mayor`, `Deputy`). */
export function isRoleWord(sentence: TokenSentence, at: number): boolean {
  const { words, tokens } = sentence;
  if (isNamedLikeRuler(sentence, at)) return false;
  return (
    matchLength(words.roleHeads, tokens, at) > 0 ||
    matchLength(words.rolePlurals, tokens, at) > 0 ||
    matchLength(words.roleModifiers, tokens, at) > 0 ||
    slashedLength(sentence, at) > 0 ||
    isCapitalRole(sentence, at)
  );
}

/** How far behind a comma a word may stand that makes what follows a body. */
const BODY_AHEAD = 5;

/**
 * `its MD H M Berg`, `CEO & MD, Acme`, `MD of Acme`, `GM, Lund Bank`: capitals that are an office only before a name or a body, since
 * alone they may be a degree or a company.
 */
function isCapitalRole({ tokens, words }: TokenSentence, at: number): boolean {
  const token = tokens[at];
  if (token?.capital !== true || !words.phrases.capitalRoles.has(token.text)) return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? '';
  if (next?.lower === 'of' || words.phrases.officeJoiners.has(before)) return true;
  if (next?.text === ',')
    return tokens
      .slice(at + 2, at + BODY_AHEAD)
      .some(({ capital, lower }) => capital && words.organisationHeads.has(lower));
  return next?.kind === 'word' && next.capital && matchLength(countryNames, tokens, at + 1) === 0;
}

/** `Administrator/CEO`, `Representative-Governor`: two offices that a stroke or a hyphen joins are as long as the second one. */
function slashedLength({ tokens, words }: TokenSentence, at: number): number {
  const token = tokens[at];
  const stroke = strokeIn(token?.lower ?? '');
  if (token === undefined || stroke <= 0) return 0;
  const [first, second] = [token.lower.slice(0, stroke), token.lower.slice(stroke + 1)];
  const next = tokens[at + 1];
  // `Manager/Zonal Head`.
  if (words.roleHeads.has(first) && words.portfolios.has(second) && next?.capital === true)
    return words.roleHeads.has(next.lower) ? 2 : 0;
  return words.roleHeads.has(first)
    ? matchLength(words.roleHeads, [{ ...token, lower: second }, ...tokens.slice(at + 1)], 0)
    : 0;
}

/** Where the last stroke of a word stands, or without one its last hyphen; -1 in most words, so that they are gone through once. */
function strokeIn(word: string): number {
  let hyphen = -1;
  for (let k = word.length - 1; k > 0; k--) {
    if (word[k] === '/') return k;
    if (word[k] === '-' && hyphen < 0) hyphen = k;
  }
  return hyphen;
}

/** `Prince Sultan bin Saad`: right before whose son he is, such a word is his name. */
function isNamedLikeRuler({ tokens, words }: TokenSentence, at: number): boolean {
  const { rulerNames, patronymicParticles } = words.phrases;
  return rulerNames.has(tokens[at]?.lower ?? '') && patronymicParticles.has(tokens[at + 1]?.lower ?? '');
}

/** `official sources`: the word for an office tells of a thing. */
function isOfThing({ tokens, words }: TokenSentence, at: number): boolean {
  return matchLength(words.phrases.officialThings, tokens, at) > 0;
}

/** Length in tokens of a word for an office at `at`, singular or plural, with a prefix or not; 0 where there is none. */
export function roleHeadLength(sentence: TokenSentence, at: number): number {
  const { words, tokens } = sentence;
  if (isNamedLikeRuler(sentence, at) || isOfThing(sentence, at)) return 0;
  const length = Math.max(
    matchLength(words.roleHeads, tokens, at),
    matchLength(words.rolePlurals, tokens, at),
  );
  if (length > 0) return length;
  if (isCapitalRole(sentence, at)) return 1;
  const slashed = slashedLength(sentence, at);
  if (slashed > 0) return slashed;
  // A prefix is parted by a hyphen, which few words have.
  if (!wordAt(sentence, at).includes('-')) return 0;
  const prefixed = words.phrases.prefixedRole
    .exec(wordAt(sentence, at))
    ?.slice(1)
    .find((part) => part !== undefined);
  return prefixed !== undefined && (words.roleHeads.has(prefixed) || words.rolePlurals.has(prefixed)) ? 1 : 0;
}

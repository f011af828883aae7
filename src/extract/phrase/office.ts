import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import { honorificsEnd } from './honorifics.ts';
import { isProper } from './name.ts';
import { officeComplement } from './office-complement.ts';
import { officeLead } from './office-lead.ts';
import { personNameEnd } from './person-name.ts';
import type { Office, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { isPlainField } from './plain-field.ts';
import { roleHeadLength } from './role-words.ts';
import { isTopic } from './topic.ts';

/**
 * An office at `at`, determiner apart (`Deputy Minister for Foreign Affairs of Vietnam`, `FAW president`), or null. A name
 * behind it is no part of it. `beforeName` says that a personal name may follow its complement (`President of France
 * Emmanuel Macron`).
 */
export function officeAt(sentence: TokenSentence, at: number, beforeName: boolean): Office | null {
  const lead = officeLead(sentence, at);
  if (lead === null) return null;
  const role = roleRun(sentence, lead.roleFrom);
  if (role.end === lead.roleFrom) return null;
  const owned = ownedOffice(sentence, role.end, beforeName);
  if (owned !== null)
    return {
      ...owned,
      from: at,
      title: { from: lead.titleFrom, to: owned.title.to },
      organisation: owned.organisation ?? lead.organisation,
    };
  const words = sentence.tokens.slice(lead.titleFrom, role.end);
  const title = words.map((token) => token.lower).join(' ');
  // `a guest of Rector X`: no office of X.
  if (sentence.words.frames.guestNouns.has(title) && wordAt(sentence, role.end) === 'of') return null;
  const complement = officeComplement(sentence, { title, to: role.end, beforeName });
  const bare = complement.end === role.end && lead.organisation === null && words.length === 1;
  if (bare && qualifiesNoun(sentence, lead.titleFrom)) return null;
  const isNamed = () => beforeName && personNameEnd(sentence, role.end) - role.end > 1;
  if (bare && isWeak(sentence, lead.titleFrom, at) && !isNamed()) return null;
  if (lead.isBareName && complement.organisation !== null) return null;
  // `Minister of Trade ad interim`.
  const { tokens, words: known } = sentence;
  const isLower = tokens[complement.end]?.capital === false;
  const suffix = isLower ? matchLength(known.phrases.officeSuffixes, tokens, complement.end) : 0;
  const to = complement.end + suffix;
  const titleEnd = suffix > 0 && complement.organisation === null ? to : complement.titleEnd;
  return {
    from: at,
    to,
    title: { from: lead.titleFrom, to: titleEnd },
    organisation: complement.organisation ?? lead.organisation,
    plural: role.plural,
  };
}

/** `the Governor’s` Chief of Staff, `Rector’s` Proxy for Research: the office that the holder of the first one has given. */
function ownedOffice(sentence: TokenSentence, at: number, beforeName: boolean): Office | null {
  if (wordAt(sentence, at) !== "'s") return null;
  const office = officeAt(sentence, at + 1, beforeName);
  return office?.title.from === at + 1 ? office : null;
}

/** A word in lower case that alone is an office only where `the` or the like says so (`the head`). */
function isWeak(sentence: TokenSentence, title: number, at: number): boolean {
  const isWeakWord = sentence.words.phrases.weakRoles.has(wordAt(sentence, title));
  const isApposed =
    wordAt(sentence, at - 1) === ',' && isProper(sentence, at - 2) && wordAt(sentence, title + 1) === ',';
  return (
    isWeakWord && !isApposed && !sentence.tokens[title]?.capital && !determinerAt(sentence, at - 1).definite
  );
}

/** `Minister Amir Berg`: right behind an office a word for a ruler before a surname is a name. */
function isGivenName(sentence: TokenSentence, from: number, at: number): boolean {
  const { rulerNames, weakRoles } = sentence.words.phrases;
  const isRuler =
    at > from && rulerNames.has(wordAt(sentence, at)) && !weakRoles.has(wordAt(sentence, at - 1));
  return isRuler && roleHeadLength(sentence, at - 1) > 0 && personNameEnd(sentence, at) > at + 1;
}

/** `the major coordinating body`, `the principal aim`: an adjective in lower case before a plain noun. */
function qualifiesNoun(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const next = tokens[at + 1];
  if (!words.phrases.adjectivalRoles.has(tokens[at]?.text ?? '')) return false;
  if (next?.kind !== 'word' || next.capital || words.verbs.has(next.lower)) return false;
  const isGrammar =
    words.functionWords.has(next.lower) ||
    matchLength(words.prepositions, tokens, at + 1) > 0 ||
    matchLength(words.adverbs, tokens, at + 1) > 0;
  return !isGrammar && !/(?:ed|ly)$/.test(next.lower);
}

/** End of the run of words for an office that begins at `at`; plural where one of them is. */
function roleRun(sentence: TokenSentence, at: number): { end: number; plural: boolean } {
  const { tokens, words } = sentence;
  let end = at;
  let headEnd = at;
  let plural = false;
  for (;;) {
    const head = roleHeadLength(sentence, end);
    const step = head || insideLength(sentence, at, end);
    if (step === 0 || isGivenName(sentence, at, end)) break;
    plural ||= head > 0 && isPluralHead(sentence, end, head);
    end += step;
    if (head > 0) headEnd = end;
  }
  const isOfBody = tokens[end]?.capital === true && words.organisationHeads.has(wordAt(sentence, end));
  const endsInPortfolio =
    end > headEnd && isTopic(sentence, end - 1) && tokens[end - 1]?.capital === true && !isOfBody;
  const last = endsInPortfolio ? end : headEnd;
  const suffix = last > at ? matchLength(sentence.words.phrases.officeSuffixes, tokens, last) : 0;
  return { end: last + suffix, plural };
}

/** Whether the word for an office of this length is in the plural (`ministers`, `co-chairmen`). */
function isPluralHead({ tokens, words }: TokenSentence, at: number, length: number): boolean {
  if (matchLength(words.rolePlurals, tokens, at) >= length) return true;
  if (matchLength(words.roleHeads, tokens, at) > 0) return false;
  const prefixed = words.phrases.prefixedRole
    .exec(tokens[at]?.lower ?? '')
    ?.slice(1)
    .find((part) => part !== undefined);
  return prefixed !== undefined && words.rolePlurals.has(prefixed) && !words.roleHeads.has(prefixed);
}

/** Length of a qualifier, a portfolio or a hyphen inside such a run (`Director` General `Trade`); 0 where there is none. */
function insideLength(sentence: TokenSentence, start: number, at: number): number {
  const qualifier = matchLength(sentence.words.roleModifiers, sentence.tokens, at);
  if (qualifier > 0) return qualifier;
  if (at > start && (isTopic(sentence, at) || isPlainField(sentence, at))) return 1;
  if (wordAt(sentence, at) === '-') return 1;
  return at > start + 1 ? joinedFieldsLength(sentence, at) : 0;
}

/**
 * `Secretary Urban Development` and Housing `Shri X`: the fields behind `and` of an office that names another, up to somebody
 * addressed.
 */
function joinedFieldsLength(sentence: TokenSentence, at: number): number {
  const isField = (k: number) => sentence.tokens[k]?.capital === true && isTopic(sentence, k);
  const isAnd = wordAt(sentence, at) === 'and' || wordAt(sentence, at) === '&';
  if (!isAnd || !isField(at - 1)) return 0;
  let end = at + 1;
  while (isField(end)) end++;
  const name = honorificsEnd(sentence, end);
  return end > at + 1 && name > end && personNameEnd(sentence, name) > name ? end - at : 0;
}

import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import { honorificsEnd } from './honorifics.ts';
import { isProper } from './name.ts';
import { officeComplement } from './office-complement.ts';
import { officeLead } from './office-lead.ts';
import { personNameEnd } from './person-name.ts';
import type { Office, TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
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
  const words = sentence.tokens.slice(lead.titleFrom, role.end);
  const title = words.map((token) => token.lower).join(' ');
  const complement = officeComplement(sentence, { title, to: role.end, beforeName });
  const bare = complement.end === role.end && lead.organisation === null && words.length === 1;
  const isNamed = () => beforeName && personNameEnd(sentence, role.end) - role.end > 1;
  if (bare && isWeak(sentence, lead.titleFrom, at) && !isNamed()) return null;
  if (lead.isBareName && complement.organisation !== null) return null;
  return {
    from: at,
    to: complement.end,
    title: { from: lead.titleFrom, to: complement.titleEnd },
    organisation: complement.organisation ?? lead.organisation,
    plural: role.plural,
  };
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
  if ((at > start && isTopic(sentence, at)) || wordAt(sentence, at) === '-') return 1;
  return at > start + 1 ? joinedFieldsLength(sentence, at) : 0;
}

/** `Secretary Urban Development` and Housing `Shri X`: the fields behind `and` of an office that names another, up to somebody addressed. */
function joinedFieldsLength(sentence: TokenSentence, at: number): number {
  const isField = (k: number) => sentence.tokens[k]?.capital === true && isTopic(sentence, k);
  const isAnd = wordAt(sentence, at) === 'and' || wordAt(sentence, at) === '&';
  if (!isAnd || !isField(at - 1)) return 0;
  let end = at + 1;
  while (isField(end)) end++;
  const name = honorificsEnd(sentence, end);
  return end > at + 1 && name > end && personNameEnd(sentence, name) > name ? end - at : 0;
}

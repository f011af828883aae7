import { matchLength } from '../lexicon/phrase-set.ts';
import { isProper } from '../phrase/name.ts';
import type { TokenSentence } from '../phrase/phrase.ts';

/** Marks inside names and compounds. */
const MARKS = new Set(["'s", '-', '“', '‘', '"', '–', '’', '/']);

/**
 * Whether the token at `at` may stand before an agreement's noun (`key`, `2020`, `Sino-French`) in a phrase that begins at
 * `start`.
 */
export function isAgreementLead(sentence: TokenSentence, at: number, start: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined) return false;
  if (MARKS.has(token.lower)) return true;
  if (at > start && token.text === ',') return isBetweenAdjectives(sentence, at);
  if (at > start && (token.lower === 'and' || token.text === '&')) return true;
  if (token.kind === 'number')
    return /^\d{4}$|year|^\d+(?:st|nd|rd|th)$/.test(token.lower) || token.text.includes('-');
  if (sentence.words.clauses.happenings.signings.has(token.lower) && isAct(sentence, at, start)) return false;
  return token.kind === 'word' && (isProper(sentence, at) || isLeadWord(sentence, at));
}

/**
 * `both countries signing agreements`: behind a noun it is a verb; `the signing of two agreements`: before `of` what is done
 * with them.
 */
function isAct(sentence: TokenSentence, at: number, start: number): boolean {
  return sentence.tokens[at + 1]?.lower === 'of' || (at > start && isPlural(sentence, at - 1));
}

function isPlural({ tokens }: TokenSentence, at: number): boolean {
  return /[^s]s$/.test(tokens[at]?.lower ?? '');
}

/** A comma parts what leads to the noun; before a name that is no part of one, it begins another clause (`another way, X …`). */
function isBetweenAdjectives({ tokens }: TokenSentence, at: number): boolean {
  return tokens[at + 1]?.capital !== true || tokens[at - 1]?.capital === true;
}

/** Adjectives and nouns: what no other list claims. */
function isLeadWord(sentence: TokenSentence, at: number): boolean {
  const { tokens, words } = sentence;
  const { leads, leadVerbs } = words.clauses.agreements;
  const word = tokens[at]?.lower ?? '';
  if (leads.has(word)) return true;
  if (words.functionWords.has(word) || words.subordinators.has(word)) return false;
  if (words.clauses.sentences.countLeads.has(word)) return false;
  if (words.verbs.has(word) && !leadVerbs.has(word)) return false;
  if (matchLength(words.prepositions, tokens, at) > 0 || matchLength(words.adverbs, tokens, at) > 0)
    return false;
  return matchLength(words.encounterNouns, tokens, at) === 0;
}

import { skipAcronym } from './acronym.ts';
import { bodyBeforeName } from './body-before-name.ts';
import { organisationAt } from './organisation.ts';
import { organisationNameEnd } from './organisation-name.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { regionLength } from './region.ts';
import { roleHeadLength } from './role-words.ts';
import { isSurname } from './surname.ts';
import { isTopic } from './topic.ts';

/**
 * End of the body that stands right behind the words of an office, without a link; the office's own end where none does. `title` is
 * the office's, in lower case; `beforeName` says that its holder's name may follow.
 */
export function bodyBehindOffice(
  sentence: TokenSentence,
  { title, to, beforeName }: { readonly title: string; readonly to: number; readonly beforeName: boolean },
): number {
  const body = bodyRightBehind(sentence, to, title);
  return body > to || beforeName ? body : bodyWithoutLink(sentence, to);
}

/**
 * `Director General Trade Authority of Peru Ana Silva`, `Chair Foreign Relations Committee, Ana Silva`, `Speaker Lok Sabha Ana
 * Silva`: end of a body right behind an office and before a full name; else `at`. Behind one who commands no name need follow.
 */
function bodyRightBehind(sentence: TokenSentence, at: number, title: string): number {
  const { tokens, words } = sentence;
  if (tokens[at]?.capital !== true) return at;
  if (isBodyAlone(sentence, at)) return at + 1;
  // `Governor Punjab Tom Ray`.
  const region = regionLength(sentence, at);
  if (region > 0 && personNameEnd(sentence, at + region) - at - region > 1) return at + region;
  const body = organisationAt(sentence, at);
  const end = body?.from === at ? bodyBeforeName(sentence, body.head) : at;
  const isWhole = tokens.slice(at, end).every(({ kind }) => kind === 'word') && tokens[end - 1]?.capital;
  const isNamed =
    isWhole === true && tokens.slice(at, end).some(({ lower }) => words.organisationHeads.has(lower));
  if (end === at || !(isNamed || words.portfolios.has(wordAt(sentence, at)))) return at;
  if (isNamed && words.phrases.commandingTitles.test(title)) return end;
  const closed = skipAcronym(sentence, end);
  const behind = wordAt(sentence, closed) === ',' ? closed + 1 : closed + roleHeadLength(sentence, closed);
  return end > at + 1 && personNameEnd(sentence, behind) - behind > 1 ? end : at;
}

/** `Chairman Senate Tom Ray`: a word for a body right behind the office and before a full name. */
function isBodyAlone(sentence: TokenSentence, at: number): boolean {
  const isBody = sentence.words.organisationHeads.has(wordAt(sentence, at)) && !isSurname(sentence, at);
  return isBody && !isTopic(sentence, at) && personNameEnd(sentence, at + 1) - at > 2;
}

/**
 * `Ana Silva, Director General United Nations Office in Lima,`: behind an office behind its holder's name, end of a body of
 * several words; else `at`.
 */
function bodyWithoutLink(sentence: TokenSentence, at: number): number {
  if (sentence.tokens[at]?.capital !== true || sentence.tokens[at - 1]?.capital !== true) return at;
  const end = organisationNameEnd(sentence, at);
  return end > at + 1 && personNameEnd(sentence, at) === at ? end : at;
}

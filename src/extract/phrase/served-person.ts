import { matchLength } from '../lexicon/phrase-set.ts';
import { honorificsEnd } from './honorifics.ts';
import { personNameEnd } from './person-name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { roleHeadLength } from './role-words.ts';

/**
 * `Special Envoy of President Ana Silva`, `adviser to Prime Minister Tom Ray`: end of the name of whom the office serves, whose own
 * office stands right behind the link at `link` without an article; the token behind the link where nobody is served. Behind an
 * article it is the envoy who is named (`Special Envoy of the President Tom Ray`).
 */
export function servedPersonEnd(sentence: TokenSentence, link: number, title: string): number {
  const { phrases, roleModifiers } = sentence.words;
  const at = link + 1;
  const word = wordAt(sentence, link);
  if ((word !== 'of' && word !== 'to') || !phrases.servantTitles.test(title)) return at;
  if (sentence.tokens[at]?.capital !== true) return at;
  const modifier = matchLength(roleModifiers, sentence.tokens, at);
  const role = roleHeadLength(sentence, at) || modifier + roleHeadLength(sentence, at + modifier);
  if (role === modifier && modifier > 0) return at;
  const name = honorificsEnd(sentence, at + role);
  const end = personNameEnd(sentence, name);
  return role > 0 && end > name ? end : at;
}

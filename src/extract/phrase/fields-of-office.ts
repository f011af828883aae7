import { matchLength } from '../lexicon/phrase-set.ts';
import { fieldListFrom } from './field-list.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';
import { roleHeadLength } from './role-words.ts';
import { topicEnd } from './topic.ts';

/**
 * End of the fields behind the link at `link` that an office is in charge of (`of Trade and Industry`), also of a list that an
 * unknown word begins (`of Veterans, Trade and Culture`), or of the office that it serves (`to the Prime Minister`); the token
 * behind the link where there are none.
 */
export function fieldsOfOfficeEnd(sentence: TokenSentence, link: number): number {
  const at = link + 1;
  const end = topicEnd(sentence, at);
  const { phrases } = sentence.words;
  if (end === at)
    return phrases.bodyTopicLinks.has(wordAt(sentence, link)) ? fieldListFrom(sentence, at) : at;
  const isQualifier = matchLength(sentence.words.roleModifiers, sentence.tokens, end - 1) > 0;
  const serves = isQualifier || phrases.postingLinks.has(wordAt(sentence, link));
  return serves ? end + roleHeadLength(sentence, end) : end;
}

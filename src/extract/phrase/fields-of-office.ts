import { matchLength } from '../lexicon/phrase-set.ts';
import { determinerAt } from './determiner.ts';
import { fieldListFrom } from './field-list.ts';
import { properRunEnd } from './name.ts';
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
  const at = link + 1 + responsibilityLength(sentence, link);
  const end = topicEnd(sentence, at);
  const { phrases } = sentence.words;
  if (end === at) {
    const isLink = at === link + 1 && phrases.bodyTopicLinks.has(wordAt(sentence, link));
    return isLink ? fieldListFrom(sentence, at) : link + 1;
  }
  const abroad = relationsEnd(sentence, end);
  if (abroad > end) return abroad;
  const isQualifier = matchLength(sentence.words.roleModifiers, sentence.tokens, end - 1) > 0;
  const serves = isQualifier || phrases.postingLinks.has(wordAt(sentence, link));
  return serves ? end + roleHeadLength(sentence, end) : end;
}

/** `Cooperation` with the Islamic World, `Relations` with Africa: end of those whom a field joins to; `end` where it names none. */
function relationsEnd(sentence: TokenSentence, end: number): number {
  const { relationFields } = sentence.words.phrases;
  if (!relationFields.has(wordAt(sentence, end - 1)) || wordAt(sentence, end) !== 'with') return end;
  const from = end + 1 + determinerAt(sentence, end + 1).length;
  const run = properRunEnd(sentence, from);
  return run > from ? run : end;
}

/** Length of `responsibility for` behind the link at `link` (`with responsibility for Trade`); 0 where it does not stand there. */
export function responsibilityLength({ tokens, words }: TokenSentence, link: number): number {
  return matchLength(words.phrases.responsibilities, tokens, link + 1);
}

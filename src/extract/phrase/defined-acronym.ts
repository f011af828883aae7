import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** Longest name that an acronym is looked for behind, in tokens. */
const LONGEST_NAME = 12;

/**
 * End of a name at `start` that the acronym in brackets behind it spells (`United Cities and Local Governments (UCLG)`);
 * `start` where none does. So words that no other rule joins are known to be one name.
 */
export function definedNameEnd(sentence: TokenSentence, start: number): number {
  if (sentence.tokens[start]?.capital !== true) return start;
  let initials = '';
  for (let at = start; at < start + LONGEST_NAME; at++) {
    const token = sentence.tokens[at];
    if (token === undefined) return start;
    if (token.text === '(') return initials.length > 1 && isSpelt(sentence, at, initials) ? at : start;
    if (token.kind === 'mark' && token.text !== ',' && token.text !== '&') return start;
    if (token.capital) initials += token.text.charAt(0);
    else if (token.kind === 'word' && !isLink(sentence, at)) return start;
  }
  return start;
}

function isSpelt(sentence: TokenSentence, bracket: number, initials: string): boolean {
  return sentence.tokens[bracket + 1]?.text === initials && wordAt(sentence, bracket + 2) === ')';
}

function isLink({ words, tokens }: TokenSentence, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return words.phrases.nameTopicLinks.has(word) || words.functionWords.has(word) || word === "'s";
}

import { properRunEnd } from './name.ts';
import { isPostNominal } from './person-name.ts';
import type { TokenSentence } from './phrase.ts';
import { wordAt } from './phrase.ts';

/** End of the letters behind a name at `at`, with or without commas before them (`MP`, `, P.C., O.M.`, `, R-Ohio`). */
export function lettersEnd(sentence: TokenSentence, at: number): number {
  let end = at;
  for (;;) {
    const comma = wordAt(sentence, end) === ',' ? 1 : 0;
    if (comma === 1 && isParty(sentence, end + 1)) return properRunEnd(sentence, end + 1);
    if (!isPostNominal(sentence, end + comma)) return end;
    end += comma + 1;
  }
}

/** `D-New York`: somebody's party and where he was elected. */
function isParty(sentence: TokenSentence, at: number): boolean {
  return sentence.words.phrases.partyLetters.test(sentence.tokens[at]?.text ?? '');
}

import { isAgency } from './agencies.ts';
import { alternatives } from './alternatives.ts';

/** The marks that end a sentence, with closing quotes and brackets after them. */
const TERMINAL = /(?:[.!?。!?…।۔؟]|\.{3})["'”’»“」』〉》))\]】*_]*$/u;

/** A credit after the last sentence: `(AFP)`, `[Photo/Xinhua]`, `***`, `- VNA`, `source: bss`. */
const CREDITS = String.raw`
  [(([][^()()[\].!?]{1,60}[))\]]
  [((](?:reporting|writing|editing|compiled|translated) by[^()]{1,120}[))]
  \(end\)\s?[\w.]{0,20}
  \*{2,}
  \/{1,3}(?=$)
  #{2,}
  [-–—/]{1,2}\s?[A-Z][A-Z-]{1,14}(?:\s?\/\s?[A-Z]{2,10})?
  (?:source|quelle|来源)\s?[::]\s?[^.!?]{2,40}
  \b(?:ENDS?|enditem|red|dpa)
`;
const CREDIT = new RegExp(`\\s*${alternatives(CREDITS)}\\s*\\|?\\s*$`, 'iu');

/** CJK characters count for half a word each. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** About how many words a line holds. */
export function wordCount(line: string): number {
  const cjk = /[\u0e00-\u0e7f\u2e80-\u9fff]/.test(line) ? (line.match(CJK)?.length ?? 0) : 0;
  const rest = (cjk > 0 ? line.replace(CJK, ' ') : line).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return rest + Math.ceil(cjk / 2);
}

/** Whether a sentence ends at the end of `line`, a credit after it left aside. */
export function endsSentence(line: string): boolean {
  if (TERMINAL.test(line)) return !endsInAbbreviatedName(line);
  const credit = creditAt(line);
  return credit > 0 && TERMINAL.test(line.slice(0, credit).trimEnd());
}

/** Where the credit after the last sentence of a paragraph begins, or 0 where there is none. */
export function creditAt(line: string): number {
  if (/[.!?。”"]$/.test(line)) return 0;
  const signed = /(?<=[.!?]["”]?)\s+(\p{Lu}[\p{L} ]{1,30})$/u.exec(line);
  if (signed?.[1] !== undefined && isAgency(signed[1])) return signed.index;
  const tail = line.slice(-150);
  const found = CREDIT.exec(tail);
  if (found === null) return 0;
  const at = line.length - tail.length + found.index;
  return TERMINAL.test(line.slice(0, at).trimEnd()) ? at : 0;
}

/**
 * A headline such as `BASF Signs Agreement With FAW Co., Ltd.`: the full stop belongs to the name. Running text has a verb in
 * small letters.
 */
function endsInAbbreviatedName(line: string): boolean {
  return (
    /\b(?:Ltd|Co|Inc|Corp|Jr|Sr|U\.S|D\.C|U\.K|U\.N|L\.P|S\.A|Bhd|No)\.$/.test(line) &&
    capitalShare(line) > 0.6 &&
    !VERBS.test(line)
  );
}

/** The share of the longer words of `line` that begin with a capital; 0 for scripts without capitals. */
function capitalShare(line: string): number {
  const words = line.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  if (words.length === 0) return 0;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length;
}

/** A line of this many words is prose even where nobody set a full stop. */
const LONG = 32;

/** Whether `line` reads as one or more sentences of running text, rather than as a headline or a scrap. */
export function isProse(line: string): boolean {
  const words = wordCount(line);
  if (words < 3) return false;
  if (/^[-–~]\s?\S.*\s[-–~]$/.test(line)) return false;
  if (endsSentence(line)) return words >= 4 || /^\p{Script=Han}/u.test(line);
  if (words >= LONG) return capitalShare(line) < 0.75 || VERBS.test(line) || ACTS.test(line);
  return words >= 5 && /(?:[::;;,—–]|--)["”’]?$/.test(line) && (capitalShare(line) < 0.6 || VERBS.test(line));
}

/** Verbs without which few English sentences go. Used only to tell an unfinished sentence from a scrap. */
const VERBS =
  /\b(?:is|are|was|were|has|have|had|will|would|shall|may|can|could|said|says|met|held|signed|visited|attended|agreed|expressed|discussed|received|welcomed|thanked|noted|stressed|led|took|made|gave|began|wurde|wurden|war|ist|sind|hat|haben|est|sont|fue|fueron|foi|è)\b/;

/** Further verbs of news in small letters, which tell a long line full of names from a row of headlines. */
const ACTS =
  /\b(?:paid|called|hosted|presented|participated|inaugurated|addressed|joined|arrived|travelled|traveled|concluded|accompanied|delivered|spoke|launched|announced|opened|represented|conveyed|praised|congratulated|highlighted)\b/;

/** Whether a line without a full stop still reads as a sentence: enough words, most of them small, a verb. */
export function isUnfinishedSentence(line: string): boolean {
  return (
    wordCount(line) >= 7 &&
    capitalShare(line) < 0.6 &&
    VERBS.test(line) &&
    /^["“‘(]?[\p{Lu}\p{N}]/u.test(line)
  );
}

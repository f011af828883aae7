import { genericWords } from '../../archive/lexicon/body-words.ts';
import { titles } from '../../archive/lexicon/titles.ts';
import { termOf } from '../../archive/search/terms.ts';
import type { Article } from '../../article/article.ts';
import { overlaps, type Span, sliceOf } from '../../article/span.ts';
import { PEOPLE_WORDS } from './act-words.ts';
import type { NameConcept } from './asked-for.ts';
import { type FoundMention, mentionsIn } from './mentions-in.ts';

/** Words that take up something told before; the noun of `the company`, where there is one. */
const TAKES_UP =
  /(?<!\p{L})(?:I|[Mm]y|[Ww]e|[Oo]ur|[Ii]ts?|[Tt]hey|[Tt]heir|[Hh]e|[Hh]is|[Ss]he|[Hh]er|(?:[Tt]he|[Tt]his|[Tt]hese|[Bb]oth) (\p{Ll}+))(?!\p{L})/u;

/** Nouns that may take up a body or place of any name. */
const ANY: ReadonlySet<string> = new Set(
  'company group firm corporation organisation organization institution agency city country town region'.split(
    ' ',
  ),
);

/** Of them, those that no place is taken up by. */
const FIRM: ReadonlySet<string> = new Set(['company', 'group', 'firm', 'corporation']);

/**
 * Whether a sentence goes on about what was told before it, and not about somebody or somewhere that it names itself first:
 * `Established in 1953, the company is China’s oldest` goes on, `Changchun has become the third largest city` does not.
 * `asked` are stretches of it that the question asks for or that answer it, `names` those that it should go on about.
 */
export function goesOn(
  article: Article,
  sentence: Span,
  asked: readonly Span[],
  names: readonly NameConcept[],
): boolean {
  const named = mentionsIn(article, sentence)
    .filter(({ span }) => !asked.some((one) => overlaps(one, span)))
    .filter((mention) => isOther(mention, sentence, article.text))
    .map(({ span }) => span.start);
  const taken = TAKES_UP.exec(sliceOf(article.text, sentence));
  if (taken?.[1] !== undefined && isOtherBody(taken[1], names)) return false;
  return named.length === 0 || (taken !== null && sentence.start + taken.index < Math.min(...named));
}

/** `the chamber` takes up no FAW Group. */
function isOtherBody(noun: string, names: readonly NameConcept[]): boolean {
  if (names.length > 0 && names.every(({ isPlace }) => isPlace) && FIRM.has(noun)) return true;
  if (!genericWords.has(noun) || titles.has(noun) || PEOPLE_WORDS.has(noun) || ANY.has(noun)) return false;
  const term = termOf(noun);
  return term !== null && names.every(({ ways }) => !ways.some((way) => way.includes(term)));
}

/** A name, and no word that has its capital only from beginning the sentence. */
function isOther({ kind, span }: FoundMention, sentence: Span, text: string): boolean {
  if (kind === 'date' || kind === 'amount' || !/\p{Lu}/u.test(sliceOf(text, span))) return false;
  if (/^\p{L}+(?: \p{Ll}+)+$/u.test(sliceOf(text, span)) && span.start === sentence.start) return false;
  return kind !== 'name' || span.start > sentence.start || sliceOf(text, span).includes(' ');
}

import type { Span } from '../../article/span.ts';
import type { DateLexicon } from '../lexicon/date-lexicon.ts';
import { lexicons } from '../lexicon/lexicons.ts';

/** A year worked out from a founding year and an anniversary that the text both names. */
export interface AnniversaryYear {
  readonly year: number;
  /** The two phrases. */
  readonly spans: readonly [Span, Span];
}

const LATEST_YEAR = 2100;
const anniversaryPatterns = lexicons.map(({ dates }) => anniversaryPattern(dates));
const foundedPatterns = lexicons.map(({ dates }) => foundedPattern(dates));

/**
 * The year in which an article was written, from `Established in 1953` and `70th anniversary of the founding`. Null where
 * either is missing or the text names more than one of them, since nothing tells which belong together.
 */
export function anniversaryYear(text: string): AnniversaryYear | null {
  const anniversaries = anniversaryPatterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  const foundings = foundedPatterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  const [anniversary] = anniversaries;
  const [founding] = foundings;
  if (anniversary === undefined || founding === undefined || anniversaries.length > 1 || foundings.length > 1)
    return null;
  const year = Number(founding[1]) + Number(anniversary[1]);
  return year > LATEST_YEAR ? null : { year, spans: [spanOf(founding), spanOf(anniversary)] };
}

/** `70th founding anniversary`, `70th anniversary of its establishment`. */
function anniversaryPattern({ ordinalEndings, anniversaries, foundings }: DateLexicon): RegExp {
  const ordinal = `\\b(\\d{1,3})(?:${ordinalEndings.join('|')})`;
  const anniversary = `(?:founding\\s+)?(?:${anniversaries.join('|')})`;
  const what = `(?:\\s+of\\s+(?:the\\s+|its\\s+)?(?:${foundings.join('|')}))?`;
  return new RegExp(`${ordinal}\\s+${anniversary}${what}`, 'gi');
}

/** `Established in 1953`. */
function foundedPattern({ founded }: DateLexicon): RegExp {
  return new RegExp(`\\b(?:${founded.join('|')})\\s+in\\s+(?:the year\\s+)?(\\d{4})\\b`, 'gi');
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

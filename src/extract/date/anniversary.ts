import type { Span } from '../../article/span.ts';

/** A year worked out from a founding year and an anniversary that the text both names. */
export interface AnniversaryYear {
  readonly year: number;
  /** The two phrases. */
  readonly spans: readonly [Span, Span];
}

const ANNIVERSARY =
  /\b(\d{1,3})(?:st|nd|rd|th)\s+(?:founding\s+)?anniversary(?:\s+of\s+(?:the\s+|its\s+)?(?:founding|establishment|foundation|creation|birth))?/gi;
const FOUNDED =
  /\b(?:founded|established|set up|created|formed|incorporated)\s+in\s+(?:the year\s+)?(\d{4})\b/gi;

/**
 * The year in which an article was written, from `Established in 1953` and `70th anniversary of the founding`. Null where
 * either is missing or the text names more than one of them, since nothing tells which belong together.
 */
export function anniversaryYear(text: string): AnniversaryYear | null {
  const anniversaries = [...text.matchAll(ANNIVERSARY)];
  const foundings = [...text.matchAll(FOUNDED)];
  const [anniversary] = anniversaries;
  const [founding] = foundings;
  if (anniversary === undefined || founding === undefined || anniversaries.length > 1 || foundings.length > 1)
    return null;
  const year = Number(founding[1]) + Number(anniversary[1]);
  return year > 2100 ? null : { year, spans: [spanOf(founding), spanOf(anniversary)] };
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

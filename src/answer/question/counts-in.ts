import { termOf } from '../../archive/search/terms.ts';
import { contains, type Span } from '../../article/span.ts';
import { numbersIn } from './numbers-in.ts';

/** A number and how many words lie between it and what it counts. */
export interface Count {
  readonly span: Span;
  readonly gap: number;
  /** The words between, where what it counts stands behind it. */
  readonly between: Span;
}

/** How many words may stand between a number and the counted thing behind it (`18 key cooperation projects`). */
const AHEAD = 5;

/** What stands between a measure and its number: `population of 8.5 million`, `sales exceed three million`. */
const LINKS: ReadonlySet<string> = new Set(
  `of is was are were has had reached reaches exceed exceeds exceeded at about some over more than nearly around approximately
  a total not may must can could be to up`.split(/\s+/),
);

/** Nouns that a number in percent tells by itself; as terms. */
const SHARE_NOUNS: ReadonlySet<string> = new Set(
  ['percentage', 'percent', 'share', 'rate', 'limit', 'growth', 'increase', 'rise'].map(
    (noun) => termOf(noun) ?? noun,
  ),
);
const MEMBERS = termOf('members') ?? '';
const CROWD_BEHIND = /^-\p{L}+(?: \p{L}+)? (?:delegation|group|team|mission|party)(?!\p{L})/u;
const SHARE = /%|per ?cent/i;

/**
 * The numbers of a stretch of text that count one of the things, or are said of it (`a population of 8.5 million`); none inside
 * `others`.
 */
export function countsIn(
  text: string,
  within: Span,
  counted: readonly string[],
  others: readonly Span[],
): readonly Count[] {
  const isCounted = (word: string) => counted.includes(termOf(word) ?? '');
  const isCrowd = counted.includes(MEMBERS);
  const isShare = counted.some((term) => SHARE_NOUNS.has(term));
  return (
    numbersIn(text, within)
      .filter((span) => !others.some((other) => contains(other, span)))
      // `one of the companies` is not their number.
      .filter(({ start, end }) => !/^one of /i.test(text.slice(start, end + 4)))
      .flatMap((span) => {
        // `a 5-member delegation` counts members.
        const isJoined = /^-\p{L}/u.test(text.slice(span.end, span.end + 2));
        const ahead = plainWords(text.slice(span.end, within.end)).slice(0, isJoined ? 1 : AHEAD);
        const back = plainWords(text.slice(within.start, span.start)).toReversed();
        const linked = back.findIndex((word) => !LINKS.has(word.toLowerCase()));
        const said = isCounted(back[linked] ?? '') ? linked : -1;
        const none = { start: span.end, end: span.end };
        if (isShare && SHARE.test(text.slice(span.start, span.end))) return [{ span, gap: 1, between: none }];
        // `a 12-strong delegation` counts those in it, whatever they are called.
        if (isCrowd && CROWD_BEHIND.test(text.slice(span.end, span.end + 40)))
          return [{ span, gap: 0, between: none }];
        const behind = ahead.findIndex(isCounted);
        const gaps = [behind, said].filter((gap) => gap >= 0);
        const gap = Math.min(...gaps);
        const last = ahead[behind] ?? '';
        const end = gap === behind ? text.indexOf(last, span.end) : span.end;
        return gaps.length === 0 ? [] : [{ span, gap, between: { start: span.end, end } }];
      })
  );
}

function plainWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const UNITS = {
  any: /^(?: (?:a |an |per |every )?\p{L}+|-(?:year|month|week|day|hour|minute)s?(?!\p{L}))/u,
  of: /^ \p{L}+(?= of )/u,
  none: /^/,
} as const;

/** The number with the unit behind it: any (`301 kilometers`), or one before `of` (`5,000 tonnes of rice`). */
export function withUnit(text: string, { start, end }: Span, which: keyof typeof UNITS): Span {
  const [unit = ''] = UNITS[which].exec(text.slice(end, end + 40)) ?? [];
  return { start, end: end + unit.length };
}

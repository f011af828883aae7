import type { FoundMention } from './mentions-in.ts';

/** `Masterton, New Zealand` as one place. */
export function withRegions(mentions: readonly FoundMention[], text: string): readonly FoundMention[] {
  const isRegionOf = (place: FoundMention, region: FoundMention) =>
    region.kind === 'place' && text.slice(place.span.end, region.whole.start) === ', ';
  return mentions
    .filter((region) => !mentions.some((place) => isRegionOf(place, region)))
    .map((place) => {
      const region = mentions.find((one) => isRegionOf(place, one));
      return region
        ? { ...place, kind: 'place', span: { start: place.span.start, end: region.span.end } }
        : place;
    });
}

/**
 * A name that stands where something is; where somebody goes to or comes from only if that is asked. A place of any sort
 * answers which city it is.
 */
export function isWhere(
  { kind, whole, list }: FoundMention,
  text: string,
  goes: boolean,
  sorted: boolean,
): boolean {
  const [, link = ''] =
    LINK_BEFORE.exec(text.slice(Math.max(0, list.start - LINK_LENGTH), whole.start)) ?? [];
  if (/^(?:to|from)$/i.test(link)) return goes;
  return (sorted && kind === 'place') || WHERE_LINKS.test(link);
}

const LINK_LENGTH = 20;
const LINK_BEFORE =
  /(?<![\p{L}])(\p{L}+)\s+(?:the\s+|its\s+|their\s+|his\s+|her\s+)?(?:\p{Lu}[^,.;]*(?:,| and)\s+)*$/u;
const WHERE_LINKS = /^(?:in|at|near|outside|inside|on|for|around|via|into|visit|visited|visits|toured)$/i;

/** Whether a place is told of a name before it: `Xiamen in China` says where that is, not what happened there. */
export function isRegion({ whole }: FoundMention, mentions: readonly FoundMention[], text: string): boolean {
  return mentions.some(
    ({ kind, whole: other }) =>
      (kind === 'place' || kind === 'body' || kind === 'name') &&
      other.end < whole.start &&
      /^ (?:in|,) (?:the )?$/.test(text.slice(other.end, whole.start)),
  );
}

import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { isForMedia } from './for-media.ts';
import { isOfRow } from './of-row.ts';

/** Whether it is one to which many come, and of which the article has not told before, or which bears a name or is one of a row. */
export function isNewGathering(clause: Clause, gathering: Happening): boolean {
  const { sentence } = clause;
  const { gatherings, events } = sentence.words;
  const { sort, noun, definite, named, plural, from, head } = gathering;
  const isMany = sort === 'gathering' || (sort === 'encounter' && gatherings.receptions.test(noun));
  if (!isMany || plural || isForMedia(sentence, gathering) || goesOn(clause, gathering)) return false;
  // `at the end of the first day`: a part of something, unless it has a name (`Europe Day`).
  if (!named && sentence.words.dates.units.has(noun)) return false;
  const isKnown = events.soleGatheringNouns.has(noun) || sort === 'encounter';
  return (
    named ||
    (!definite && from < head.from && isKnown) ||
    isOfRow(sentence, gathering) ||
    isOfDay(clause, gathering)
  );
}

/** `Monday’s groundbreaking`. */
export function isOfDay({ chunks }: Clause, gathering: Happening): boolean {
  const at = chunks.indexOf(gathering);
  const [day, mark] = chunks.slice(Math.max(0, at - 2), at);
  return day?.kind === 'date' && mark?.kind === 'word' && mark.to === gathering.from;
}

/** `at a conference centre`: the noun is only the first of another; not `at a ceremony here`. */
function goesOn({ chunks, sentence }: Clause, gathering: Happening): boolean {
  const { titleLinks, circumstances } = sentence.words.gatherings;
  const next = chunks[chunks.indexOf(gathering) + 1];
  if (next?.kind !== 'word' || next.from !== gathering.to) return false;
  const isApart =
    titleLinks.has(next.word) || circumstances.has(next.word) || sentence.words.adverbs.has(next.word);
  return /^\p{L}/u.test(next.word) && !isApart;
}

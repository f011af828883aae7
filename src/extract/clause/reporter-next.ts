import type { Chunk } from './chunk.ts';
import { isPossessive } from './possessive.ts';
import { mayTell } from './verb-group.ts';

/** `…, a spokesman Tom Ray said`, `…, the Daily News reports`: who tells it is the subject of what follows the comma. */
export function isReporterNext(chunks: readonly Chunk[], at: number): boolean {
  const first = chunks[at];
  const lead = first?.kind === 'word' ? at + 1 : at;
  // `, the province's news agency said`.
  const isOwned = chunks[lead]?.kind === 'noun' && isPossessive(chunks[lead + 1]);
  const noun = isOwned ? lead + 2 : lead;
  // `, the ministry’s press service said`, `, the Anadolu news agency said`.
  const from = isOwned ? noun : noun + 1;
  const words = chunks.slice(from, from + LONGEST_SERVICE).findIndex(({ kind }) => kind !== 'word');
  const verb = chunks[words > 0 ? from + words : noun + 1];
  const isNamed = (isOwned && words > 0) || chunks[noun]?.kind === 'noun';
  if (!isNamed || verb?.kind !== 'verb' || verb.passive) return false;
  return verb.classes.includes('report') && mayTell(verb);
}

/** How many words may say what of a body tells the news, and the verb behind them. */
const LONGEST_SERVICE = 4;

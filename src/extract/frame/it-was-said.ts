import type { Clause } from '../clause/clause.ts';
import { wordAt } from '../phrase/phrase.ts';

/** `Ties are good, it was said at the talks`, `Ties are good, was concluded at the talks`: what stands in front was said there. */
export function itWasSaid({ verb, chunks, verbAt, sentence }: Clause): boolean {
  if (!verb.passive || verb.present || verb.modal !== null || !verb.classes.includes('report')) return false;
  const [comma, before] = chunks.slice(Math.max(0, verbAt - 2), verbAt);
  const isIt =
    before?.kind === 'noun' &&
    before.to - before.from === 1 &&
    sentence.words.frames.thingPronouns.has(wordAt(sentence, before.from));
  return isIt ? comma?.kind === 'comma' : before?.kind === 'comma';
}

import type { Frame } from '../frame/frame.ts';

/** `He then toured Lund University`, `She also visited a school`: of what was told before it would not say so. */
export function tellsOfNext({ sentence, trigger }: Frame): boolean {
  const { nextAdverbs } = sentence.words.events;
  const beside = sentence.tokens.slice(Math.max(0, trigger.from - 1), trigger.to + 1);
  return beside.some(({ lower }) => nextAdverbs.has(lower));
}

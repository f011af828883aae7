import type { Frame } from '../frame/frame.ts';

/** `Earlier, the two sides held a meeting`: the sentence opens with what was before. */
export function opensEarlier({ sentence }: Frame): boolean {
  return sentence.words.events.earlierOpenings.has(sentence.tokens[0]?.lower ?? '');
}

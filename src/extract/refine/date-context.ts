import type { DateContext } from '../date/resolve.ts';
import type { Frame } from '../frame/frame.ts';
import type { Draft } from './draft.ts';
import type { ArticleTime } from './time-of-article.ts';
import { yearNamed } from './year-named.ts';

/**
 * What is known for the dates of one draft: the time of its article, the year in its name, and whether it is told as planned or
 * as done.
 */
export function dateContextOf(draft: Draft, time: ArticleTime): DateContext {
  return {
    ...time,
    named: yearNamed(draft),
    ahead: draft.status === 'planned',
    done: draft.status === 'happened' && draft.frames.some(isToldAsDone),
  };
}

/** Told by a deed (`met`), and not by a noun (`its meeting on 31 March`). */
function isToldAsDone({ sentence: { tokens, words }, trigger }: Frame): boolean {
  const { meetingNouns, conferenceNouns, signingNouns, ceremonyNouns } = words.events;
  const nouns = [meetingNouns, conferenceNouns, signingNouns, ceremonyNouns];
  return !tokens.slice(trigger.from, trigger.to).some(({ lower }) => nouns.some((each) => each.has(lower)));
}

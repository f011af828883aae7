import { termOf } from '../../archive/search/terms.ts';

/** Words that lead into a question that goes on from another. */
export const LEAD = /^\s*(?:(?:and|but|so|then|also|ok|okay|what about|how about)(?![\p{L}\p{N}])[\s,]*)+/iu;

/** Words that stand for somebody or something said before, and those that say what belongs to them. */
export const PRONOUNS: ReadonlySet<string> = new Set('it they them he him she her there'.split(' '));
export const POSSESSIVES: ReadonlySet<string> = new Set('its their his her'.split(' '));

/** Words that only ask for those who took part, in a question without a name: `who else attended?` is `who?`. As terms. */
export const ATTENDING: ReadonlySet<string> = terms('attend attended present participate participated else');

/**
 * Words that say nothing alone: a question with no others asks for more of what the last one was about
 * (`what did they discuss?`). As terms. What belongs here: verbs for what people do at any event.
 */
export const ELLIPTIC: ReadonlySet<string> = terms(
  'discuss discussed talk talked agree agreed lead led head accompany accompanied witness witnessed',
);

/** Words that ask for something of an agreement, so that `it` means one. As terms. */
export const OF_AGREEMENTS: ReadonlySet<string> = terms(
  'worth value valued cost costs run runs valid expire cover',
);

function terms(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => termOf(word) ?? word));
}

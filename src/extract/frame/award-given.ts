import type { Clause } from '../clause/clause.ts';
import { tellsDay } from '../date/date-expression.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { isInLead } from './in-lead.ts';
import { lowerWords } from './lower-words.ts';
import { behind, parts } from './parts.ts';
import { isNamedPerson } from './speaker.ts';
import { tellsDeed } from './tells-deed.ts';
import { either, forVerbs, ofList } from './verb-rule.ts';

/** How many words behind the verb say what was handed over. */
const REACH = 12;

/** Verbs of handing something over, or of decorating somebody with it. */
const GIVES = either(ofList('gatherings', 'givingVerbs'), ofList('gatherings', 'decoratingVerbs'));

/**
 * `X presented the National Prize to Y on Monday`, `Y was decorated with the Order of Z by X`, `X handed the keys of the clinic to Y`: what
 * is handed over before others by one person to another, where it is the news itself.
 */
export const awardGiven = forVerbs(GIVES, (clause) => {
  const { verb, index, sentence, dates } = clause;
  if (!tellsDeed(verb)) return null;
  const isDated = dates.some(tellsDay);
  if (!isInLead(index) || !isDated) return null;
  const words = `${lowerWords(sentence, 0, verb.from)} ${lowerWords(sentence, verb.to, verb.to + REACH)}`;
  const givers = (verb.passive ? behind(clause, 'by') : clause.subject).filter(isNamedPerson);
  const takers = takersOf(clause).filter((phrase) => isNamedPerson(phrase) && !givers.includes(phrase));
  if (!sentence.words.gatherings.handedThings.test(words) || givers.length === 0) return null;
  if (takers.length === 0 && !isToMany(clause)) return null;
  if (![...givers, ...takers].some(({ offices }) => offices.length > 0)) return null;
  return {
    rule: 'award-given',
    type: 'conference',
    parts: parts([...givers, ...takers], 'attendee'),
    noun: 'ceremony',
  };
});

/** `conferred medals on 40 citizens`: behind it the article names some of them. */
function isToMany({ verb, sentence }: Clause): boolean {
  const { handedTo } = sentence.words.actors;
  const { tokens, words } = sentence;
  const at = tokens.findIndex(({ lower }, k) => k > verb.to && handedTo.has(lower));
  const behindLink = tokens.slice(at + 1, at + MANY_REACH);
  return (
    at > 0 &&
    !verb.passive &&
    behindLink.some((token) => token.kind === 'number' || words.numbers.has(token.lower))
  );
}

/** Words of `to more than 40`. */
const MANY_REACH = 4;

/** `to Y`, `on Y`; `Y with the medal`; the subject of a passive verb (`Y was decorated`). */
function takersOf(clause: Clause): readonly Phrase[] {
  const { verb, sentence, subject } = clause;
  const to = behind(clause, ...sentence.words.actors.handedTo).filter(({ kind }) => kind === 'person');
  if (to.length > 0) return to;
  return verb.passive ? subject : behind(clause, '').filter(({ kind }) => kind === 'person');
}

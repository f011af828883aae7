import type { Clause } from '../clause/clause.ts';
import { rulingVerb } from '../clause/factuality-by-ruler.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import type { FrameDraft, FrameRule } from './frame.ts';
import { isEnvoyPhrase } from './is-envoy-phrase.ts';
import { leadOfHosting } from './lead-of-hosting.ts';
import { behind, isSomebody, parts } from './parts.ts';
import { isThingPronoun } from './thing-pronoun.ts';
import { wordsBehind } from './words-behind.ts';

/** `Y bade farewell to X`, `X was seen off by Y`, `X took leave of Y`: those who see a visitor off belong to the visit. */
export const sawOff: FrameRule = (clause) => {
  const { guests, hosts } = farewell(clause);
  if (hosts.length === 0 || guests.length === 0) return null;
  return (
    leaveTaken(clause, guests, hosts) ??
    leadOfHosting(clause, 'saw-off', guests, hosts) ?? {
      rule: 'saw-off',
      type: 'attendance',
      parts: [...parts(guests, 'agent'), ...parts(hosts, 'attendee')],
      noun: 'farewell',
    }
  );
};

/** `President Y bade farewell to the outgoing Ambassador X`: who ends his term is received for it. */
function leaveTaken(clause: Clause, guests: readonly Phrase[], hosts: readonly Phrase[]): FrameDraft | null {
  const isEnding = guests.every(
    (phrase) =>
      // `hosted a farewell for four outgoing ambassadors`.
      (givesFarewell(clause) && isLeaving(clause, phrase) && phrase.kind !== 'person') ||
      (isHolder(phrase) &&
        (cameForIt(clause) ||
          isGiven(clause) ||
          isLeaving(clause, phrase) ||
          isEnvoyOf(clause, phrase, clause.subject))),
  );
  // `He organised the event to bid farewell to X`: it is told before.
  const isToldBefore = isGiven(clause) && !givesFarewell(clause) && clause.index > 0;
  if (isEnding && isToldBefore)
    return {
      rule: 'saw-off',
      type: 'attendance',
      parts: [...parts(hosts, 'agent'), ...parts(guests, 'attendee', 'guest')],
    };
  if (!isEnding || !hosts.every(isHolder)) return null;
  return {
    rule: 'saw-off',
    type: 'meeting',
    parts: [...parts(guests, 'patient', 'guest'), ...parts(hosts, 'agent', 'host')],
    weak: clause.index > 0,
    noun: 'farewell',
  };
}

function isHeOrThey({ sentence }: Clause, phrase: Phrase): boolean {
  return phrase.kind === 'pronoun' && !isThingPronoun(sentence, phrase);
}

interface Farewell {
  readonly guests: readonly Phrase[];
  readonly hosts: readonly Phrase[];
}

const NONE: Farewell = { guests: [], hosts: [] };

function farewell(clause: Clause): Farewell {
  const { verb, sentence } = clause;
  const { farewells, leaveTaking } = sentence.words.frames;
  const subject = clause.subject.filter((phrase) => isSomebody(phrase) || isHeOrThey(clause, phrase));
  if (subject.length === 0) return NONE;
  if (verb.lemma === 'see') return seenOff(clause, subject);
  if (verb.passive) return NONE;
  const words = wordsBehind(clause);
  if (givesFarewell(clause))
    return { guests: behind(clause, 'to', 'for', 'of').filter(isSomebody), hosts: subject };
  if (verb.lemma === 'take' && leaveTaking.test(words))
    return { guests: subject, hosts: behind(clause, 'of').filter(isSomebody) };
  if (!farewells.test(words)) return NONE;
  const others = behind(clause, 'to').filter(isSomebody);
  return cameForIt(clause) ||
    subject.some((phrase) => isLeaving(clause, phrase) || isEnvoyOf(clause, phrase, others))
    ? { guests: subject, hosts: others }
    : { guests: others, hosts: subject };
}

/** `went to bid farewell to X`, `called to say goodbye to X`: who leaves comes to those who stay. */
function cameForIt({ verb, chunks, verbAt }: Clause): boolean {
  const ruler = verb.form === 'infinitive' ? rulingVerb(chunks, verbAt) : null;
  return ruler?.classes.some((each) => each === 'arrive' || each === 'visit' || each === 'call') === true;
}

/** `hosted a farewell for X`, `gave a send-off to X`. */
function givesFarewell(clause: Clause): boolean {
  const { partyVerbs, farewellParty } = clause.sentence.words.frames;
  return partyVerbs.has(clause.verb.lemma) && farewellParty.test(wordsBehind(clause));
}

/** Somebody gave it, or a meal for it (`hosted a reception to bid farewell to X`). */
function isGiven(clause: Clause): boolean {
  const { verb, chunks, verbAt, sentence } = clause;
  if (givesFarewell(clause)) return true;
  const ruler = verb.form === 'infinitive' ? rulingVerb(chunks, verbAt) : null;
  if (ruler === null || !sentence.words.frames.partyVerbs.has(ruler.lemma)) return false;
  return chunks.slice(chunks.indexOf(ruler), verbAt).some(({ kind }) => kind === 'happening');
}

/** `saw off X`, `saw X off`, `was seen off by Y`. */
function seenOff(clause: Clause, subject: readonly Phrase[]): Farewell {
  const { verb, sentence, chunks, verbAt } = clause;
  const { awayWords, harbours } = sentence.words.frames;
  // A rival is seen off in a contest.
  if (!sentence.tokens.some(({ lower }) => harbours.has(lower))) return NONE;
  const isOff = awayWords.has(wordAt(sentence, verb.to));
  if (verb.passive) return isOff ? { guests: subject, hosts: behind(clause, 'by').filter(isSomebody) } : NONE;
  const seen = behind(clause, '', ...awayWords).filter(isSomebody);
  const [, noun] = chunks.slice(verbAt, verbAt + 2);
  const isOffBehind = noun?.kind === 'noun' && awayWords.has(wordAt(sentence, noun.to));
  return isOff || isOffBehind ? { guests: seen, hosts: subject } : NONE;
}

/** `Ambassador X bade farewell to Minister Y`: of an envoy and another, the envoy leaves. */
function isEnvoyOf({ sentence }: Clause, phrase: Phrase, others: readonly Phrase[]): boolean {
  const isSent = (each: Phrase) => isEnvoyPhrase(sentence, each);
  const rest = others.filter((other) => other !== phrase);
  return isSent(phrase) && !rest.some(isSent);
}

/** `the outgoing ambassador`. */
function isLeaving({ sentence }: Clause, { from, to }: Phrase): boolean {
  return sentence.tokens
    .slice(Math.max(0, from - 1), to)
    .some(({ lower }) => sentence.words.frames.leavingAdjectives.has(lower));
}

import type { Clause } from '../clause/clause.ts';
import { type Phrase, wordAt } from '../phrase/phrase.ts';
import { accompaniedOnes } from './accompanied.ts';
import type { FrameDraft, FrameRule } from './frame.ts';
import { isParty, leadOfHosting } from './lead-of-hosting.ts';
import { lowerWords } from './lower-words.ts';
import { behind, isSomebody, parts } from './parts.ts';
import { showsPremises } from './shows-premises.ts';
import { isThingPronoun } from './thing-pronoun.ts';

/** How many words behind a verb of showing say around what. */
const REACH = 9;

/**
 * What hosts do with those who came: `Y showed the visitors around the port`, `gave him a tour of it`, `briefed the delegation on
 * it`, `he was given a warm welcome by Y`. Both were there; whether anything happened is told elsewhere, but for a lead.
 */
export const hostedThem: FrameRule = (clause) => {
  const visited = visitHostedBy(clause);
  if (visited !== null) return visited;
  const hosts = hostsWelcoming(clause);
  const welcomed = guestsWelcomed(clause);
  const guests = hosts.length > 0 ? clause.subject : welcomed.length > 0 ? welcomed : shown(clause);
  const receiving = hosts.length > 0 ? hosts : welcomed.length > 0 ? clause.subject : showing(clause);
  const isWelcome = hosts.length > 0 || welcomed.length > 0;
  const known = guests.filter((phrase) => isKnown(clause, phrase) || (isWelcome && isParty(phrase)));
  const people = receiving.filter(({ kind }) => kind === 'person' || kind === 'office');
  if (known.length === 0 || people.length === 0 || clause.verb.form === 'infinitive') return null;
  const lead = leadOfHosting(clause, 'hosted-them', known, people);
  if (lead !== null) return lead;
  return {
    rule: 'hosted-them',
    type: 'attendance',
    parts: [...parts(known, 'agent'), ...parts(people, 'attendee')],
    // Who briefs somebody may as well be the guest; who shows him around is not.
    noun: isBriefing(clause) ? 'brief' : isTour(clause) ? 'show' : 'guide',
  };
};

/** `visited the plant in Oslo, hosted by Y`: behind a comma and a house or place it tells of whoever came. */
function visitHostedBy(clause: Clause): FrameDraft | null {
  const { verb, verbAt, chunks, subject } = clause;
  const isAside = verb.form === 'bare' && chunks[verbAt - 1]?.kind === 'comma';
  if (!isAside || !verb.classes.includes('receive') || subject.some(isSomeone)) return null;
  const [by, noun] = chunks.slice(verbAt + 1, verbAt + 3);
  if (by?.kind !== 'preposition' || by.word !== 'by' || noun?.kind !== 'noun') return null;
  const hosts = noun.list.items.filter(({ kind }) => kind === 'person' || kind === 'office');
  const guests = accompaniedOnes(clause).filter((phrase) => isKnown(clause, phrase));
  if (hosts.length === 0 || guests.length === 0 || !guests.some(isSomeone)) return null;
  return {
    rule: 'hosted-them',
    type: 'attendance',
    parts: [...parts(guests, 'agent'), ...parts(hosts, 'attendee')],
    noun: 'guide',
  };
}

/** A name alone may be the place. */
function isSomeone({ kind }: Phrase): boolean {
  return kind === 'person' || kind === 'group' || kind === 'office' || kind === 'pronoun';
}

/** `briefed`, `gave an overview`, `informed the guests about`: a guest may do so as well. */
function isBriefing(clause: Clause): boolean {
  return clause.verb.lemma === 'brief' || presents(clause) || informsGuests(clause);
}

/** `gave the delegation a presentation of the port`. */
function presents({ verb, sentence }: Clause): boolean {
  const { presentationGivers, presentations } = sentence.words.frames;
  const isGiven = presentationGivers.has(verb.lemma) && !verb.passive;
  return isGiven && presentations.test(lowerWords(sentence, verb.to, verb.to + REACH));
}

/** `told the guests about the work of the port`. */
function informsGuests({ verb, verbAt, chunks, sentence }: Clause): boolean {
  const { informingVerbs, guestNouns, visitingParties } = sentence.words.frames;
  const [whom, link] = chunks.slice(verbAt + 1, verbAt + 3);
  if (!informingVerbs.has(verb.lemma) || verb.passive || whom?.kind !== 'noun') return false;
  const isTopic = link?.kind === 'preposition' && TOPICS.has(link.word);
  return (
    isTopic &&
    whom.list.items.every(({ kind, definite, head }) => {
      const noun = wordAt(sentence, head.to - 1);
      return kind === 'group' && definite && (guestNouns.has(noun) || visitingParties.has(noun));
    })
  );
}

/** Prepositions between the guests and what they are told of. */
const TOPICS: ReadonlySet<string> = new Set(['about', 'of', 'on', 'with', 'to']);

/** Something was shown: not only a welcome or a briefing. */
function isTour(clause: Clause): boolean {
  const { sentence, verb } = clause;
  const { aroundWords, tours } = sentence.words.frames;
  const words = lowerWords(sentence, verb.to, verb.to + REACH);
  const behindWhom = lowerWords(sentence, endOfWhom(clause), endOfWhom(clause) + REACH);
  const isAround = aroundWords.test(words) || aroundWords.test(behindWhom);
  return shows(clause) && (isAround || tours.test(words) || showsThemPremises(clause));
}

/** Somebody whom the article may have spoken of: not `a group of journalists`. */
function isKnown({ sentence }: Clause, phrase: Phrase): boolean {
  if (phrase.kind === 'group') return phrase.definite || phrase.members.length > 0;
  return isSomebody(phrase) || (phrase.kind === 'pronoun' && !isThingPronoun(sentence, phrase));
}

/** Who was shown around or briefed. */
function shown(clause: Clause): readonly Phrase[] {
  if (!shows(clause)) return [];
  return clause.verb.passive ? clause.subject : behind(clause, '');
}

function showing(clause: Clause): readonly Phrase[] {
  if (!shows(clause)) return [];
  return clause.verb.passive ? behind(clause, 'by') : clause.subject;
}

/** `briefed`, `guided`; `showed`, `walked` with what they went around; `gave` or `took on` a tour. */
function shows(clause: Clause): boolean {
  const { verb, sentence, happenings } = clause;
  const {
    briefingVerbs,
    leadingAroundVerbs,
    leadingTeams,
    aroundWords,
    tourGivers,
    tours,
    takingAlong,
    aroundThem,
  } = sentence.words.frames;
  if (briefingVerbs.has(verb.lemma) || presents(clause) || informsGuests(clause)) return true;
  if (showsThemPremises(clause)) return true;
  // `took them around the plant`; `through` it may be told of papers.
  if (takingAlong.has(verb.lemma) && aroundThem.has(wordAt(sentence, endOfWhom(clause)))) return true;
  if (leadingAroundVerbs.has(verb.lemma)) {
    const from = endOfWhom(clause);
    const reach = leadingTeams.has(verb.lemma) ? 1 : REACH;
    if (aroundWords.test(lowerWords(sentence, from, from + reach))) return true;
  }
  return (
    tourGivers.has(verb.lemma) &&
    happenings.some(({ value }) => tours.test(lowerWords(sentence, value.from, value.to)))
  );
}

/** Behind those who were led, and the comma that closes their office (`showed X, the Mayor of Lund, around`). */
function endOfWhom({ verb, verbAt, chunks }: Clause): number {
  const [whom, comma] = chunks.slice(verbAt + 1, verbAt + 3);
  if (whom?.kind !== 'noun') return verb.to;
  return comma?.kind === 'comma' ? comma.to : whom.to;
}

/** `showed Minister X the new laboratories`: right behind those who were shown. */
function showsThemPremises(clause: Clause): boolean {
  const whom = clause.chunks[clause.verbAt + 1];
  return !clause.verb.passive && whom?.kind === 'noun' && showsPremises(clause, whom.to);
}

/** `extended a warm welcome to X`, `expressed her welcome to X`. */
function guestsWelcomed(clause: Clause): readonly Phrase[] {
  const { verb, chunks, verbAt, sentence } = clause;
  if (verb.passive || !sentence.words.frames.welcomeExtenders.has(verb.lemma)) return [];
  const at = welcomeBehind(clause);
  const [to, noun] = chunks.slice(at + 1, at + 3);
  const isTo = to?.kind === 'preposition' && to.word === 'to' && noun?.kind === 'noun';
  return at > verbAt && isTo ? noun.list.items : [];
}

/** Where the noun `welcome` stands behind the verb, which reads as a verb itself; -1 where none does. */
function welcomeBehind({ chunks, verbAt, sentence }: Clause): number {
  const { welcomingVerbs } = sentence.words.frames;
  return chunks.findIndex(
    (chunk, k) =>
      k > verbAt + 1 && chunk.kind === 'verb' && welcomingVerbs.has(chunk.lemma) && chunk.form === 'finite',
  );
}

/** `was given a rousing welcome by Y`, `received a warm welcome from Y`: the noun reads as a verb, behind which Y stands. */
function hostsWelcoming(clause: Clause): readonly Phrase[] {
  const { chunks, verb, sentence } = clause;
  const mayBeGiven = verb.passive || verb.classes.includes('be');
  const mayBeGot = !verb.passive && sentence.words.frames.welcomeGivers.has(verb.lemma);
  if (!mayBeGiven && !mayBeGot) return [];
  const at = welcomeBehind(clause);
  const [before, link, noun] = [chunks[at - 1], chunks[at + 1], chunks[at + 2]];
  const isNoun = at > 0 && before?.kind === 'word' && link?.kind === 'preposition' && noun?.kind === 'noun';
  if (!isNoun) return [];
  const isNamed = link.word === 'by' || (link.word === 'from' && mayBeGot);
  return isNamed ? noun.list.items : [];
}

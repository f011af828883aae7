import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { isForMedia } from './for-media.ts';
import { behind, isSomebody, parts } from './parts.ts';
import { asKind } from './present-were.ts';
import { sideNamed } from './side-named.ts';
import { either, forVerbs, ofClass, ofLemma } from './verb-rule.ts';
import { isPresent } from './was-present.ts';
import { wordsBehind } from './words-behind.ts';

/** Verbs of being or coming there, and of counting somebody among those who are. */
const IS_THERE = either(ofClass('attend', 'preside', 'be'), ofLemma('come', 'include'));

/** `A and B attended the meeting`, `C was present`, `D took part in the talks`, `E presided`. */
export const attended = forVerbs(IS_THERE, (clause) => {
  const { verb } = clause;
  const { withPrepositions, companyLinks } = clause.sentence.words.frames;
  const inverted = clause.subject.length > 0 ? [] : behindVerb(clause).filter(isSomebody);
  if (inverted.length > 0)
    return { rule: 'attended', type: 'attendance', parts: parts(inverted, 'attendee') };
  const people = [...listedBefore(clause), ...clause.subject].filter(isSomebody);
  const came = wasInvitedAndSpoke(clause);
  if (people.length === 0 || verb.form === 'gerund' || (verb.form === 'infinitive' && !came)) return null;
  if ((verb.classes.includes('attend') && verb.lemma !== 'represent') || verb.classes.includes('preside')) {
    if (verb.passive || isOnTheWay(clause) || !concernsEvent(clause)) return null;
    const company = verb.classes.includes('preside') ? withPrepositions : companyLinks;
    const together = behind(clause, ...company).filter(isSomebody);
    const all = parts([...people, ...together, ...asDid(clause)], 'attendee');
    const side = parts(sideNamed(clause), 'agent');
    const rule = side.length > 0 ? 'on-the-side-of' : 'attended';
    return { rule, type: 'attendance', parts: [...side, ...all], certain: came };
  }
  if (cameTo(clause)) return { rule: 'attended', type: 'attendance', parts: parts(people, 'attendee') };
  if (isCounted(clause))
    return {
      rule: 'was-present',
      type: 'attendance',
      parts: [...parts(behind(clause, 'in').filter(isGroupTold), 'agent'), ...parts(people, 'attendee')],
    };
  if (verb.classes.includes('be') && isPresent(clause))
    return {
      rule: 'was-present',
      type: 'attendance',
      parts: [
        ...parts(behind(clause, 'of', '').filter(isGroupTold), 'agent'),
        ...parts(
          people.map((phrase) => asKind(clause, phrase)),
          'attendee',
        ),
      ],
    };
  return null;
});

/** `In the meeting participated A and B`, `the talks, in which took part A`: who was there, behind the verb of a meeting in front. */
function behindVerb({ chunks, verb, verbAt, nouns, sentence }: Clause): readonly Phrase[] {
  const isThere =
    verb.lemma === 'participate' || (verb.lemma === 'take' && sentence.tokens[verb.to]?.lower === 'part');
  const [first] = nouns;
  if (!isThere || verb.passive || (verb.form !== 'bare' && verb.form !== 'finite') || first === undefined)
    return [];
  const front = chunks
    .slice(0, verbAt)
    .filter(({ kind }) => kind !== 'date' && kind !== 'comma' && kind !== 'word');
  const [last, link] = [front.at(-1), front.at(-2)];
  const isOpened = last?.kind === 'happening' && link?.kind === 'preposition' && front.length === 2;
  const isRelative = last?.kind === 'subordinator' && link?.kind === 'preposition';
  return (isOpened || isRelative) && first.preposition === '' ? first.value : [];
}

/** Most plain words of a member of a list that names nobody. */
const LONGEST_MEMBER = 3;

/** `X and Y, police authorities, members of the press attended`: those before a member of the list that no phrase reads. */
function listedBefore({ chunks, verbAt, subject }: Clause): readonly Phrase[] {
  const own = chunks.findIndex(
    (chunk) => chunk.kind === 'noun' && chunk.list.items.some((item) => subject.includes(item)),
  );
  let at = own - 1;
  if (own < 0 || own > verbAt || chunks[at]?.kind !== 'comma') return [];
  while (chunks[at - 1]?.kind === 'word' && own - at <= LONGEST_MEMBER) at--;
  const [list, comma] = chunks.slice(Math.max(0, at - 2), at);
  const isListed = at < own - 1 && comma?.kind === 'comma' && list?.kind === 'noun';
  const isOpening =
    isListed && !chunks.slice(0, at).some(({ kind }) => kind === 'verb' || kind === 'subordinator');
  const isRuled = chunks[at - 3]?.kind === 'preposition';
  return isOpening && !isRuled ? list.list.items : [];
}

/** `A is participating in the trip`: nobody was anywhere yet. */
function isOnTheWay({ verb, happenings }: Clause): boolean {
  return verb.present && happenings.some(({ value }) => value.sort === 'visit');
}

/** `A attended, as did B and C`. */
function asDid({ chunks, verbAt, sentence }: Clause): readonly Phrase[] {
  const at = chunks.findIndex(
    (chunk, k) => k > verbAt && chunk.kind === 'verb' && sentence.words.frames.takingUpVerbs.has(chunk.lemma),
  );
  const [as, , noun] = chunks.slice(Math.max(0, at - 1), at + 2);
  const isAs = as !== undefined && sentence.tokens[as.from]?.lower === 'as' && as.to - as.from === 1;
  const people = at > 0 && isAs && noun?.kind === 'noun' ? noun.list.items : [];
  return people.filter(({ kind }) => kind === 'person');
}

/** `came to the opening`. */
function cameTo({ verb, happenings, sentence }: Clause): boolean {
  const isComing = verb.lemma === 'come' && !verb.present && !verb.negated && verb.modal === null;
  return (
    isComing &&
    happenings.some(
      ({ preposition, value }) =>
        preposition === 'to' &&
        value.definite &&
        value.sort === 'gathering' &&
        sentence.words.events.soleGatheringNouns.has(value.noun),
    )
  );
}

/** `attended the party`: whoever attends a party is at a feast. */
function isFeast({ nouns, sentence }: Clause): boolean {
  const [first] = nouns;
  const [party] = first?.preposition === '' ? first.value : [];
  const last = sentence.tokens[(party?.head.to ?? 0) - 1];
  return party?.kind === 'group' && last?.capital === false && sentence.words.frames.meals.has(last.lower);
}

/** `was invited to attend the ceremony and delivered a speech`: whoever speaks there came. */
function wasInvitedAndSpoke({ chunks, verbAt, verb }: Clause): boolean {
  const invited = chunks[verbAt - 1];
  const isInvited = invited?.kind === 'verb' && invited.passive && invited.lemma === 'invite';
  if (verb.form !== 'infinitive' || !isInvited || invited.modal !== null || invited.negated) return false;
  const [joint, next] = chunks.slice(verbAt + 1).filter(isOfVerbs);
  const isDone = next?.kind === 'verb' && (next.form === 'bare' || next.form === 'finite') && !next.present;
  return joint?.kind === 'conjunction' && isDone && next.modal === null && next.classes.includes('speak');
}

/** A verb, or what joins verbs. */
function isOfVerbs({ kind }: Clause['chunks'][number]): boolean {
  return kind === 'verb' || kind === 'conjunction' || kind === 'subordinator';
}

/** The thing attended is an encounter, a signing or a gathering, or nothing is named (`also attended`). */
function concernsEvent(clause: Clause): boolean {
  if (clause.verb.lemma === 'see') return false;
  const [first] = clause.happenings;
  if (first !== undefined && (isForMedia(clause.sentence, first.value) || isOfYear(clause, first.value)))
    return false;
  if (clause.verb.lemma === 'take')
    return wordsBehind(clause).startsWith('part') && (first !== undefined || clause.nouns.length === 0);
  if (first !== undefined) return true;
  if (clause.verb.lemma === 'attend' || clause.verb.lemma === 'preside')
    return clause.nouns.length === 0 || clause.agreements.length > 0 || isFeast(clause);
  return (
    ['join', 'participate'].includes(clause.verb.lemma) &&
    clause.sentence.words.frames.joinedTalks.test(wordsBehind(clause))
  );
}

/** `X, who chaired the 1998 conference, has died`: one of his past. */
function isOfYear({ chunks, verbAt, sentence }: Clause, { head }: Happening): boolean {
  const isAside = chunks[verbAt - 1]?.kind === 'subordinator';
  const isYear = ({ text }: { readonly text: string }) => /^(?:19|20)\d\d$/.test(text);
  return isAside && sentence.tokens.slice(head.from, head.to).some(isYear);
}

/** `A and B were included in the delegation`. */
function isCounted(clause: Clause): boolean {
  const { verb } = clause;
  return verb.lemma === 'include' && verb.passive && behind(clause, 'in').some(isGroupTold);
}

/** `A and B were part (members) of the delegation`: they are on its side. */
function isGroupTold({ kind, definite }: Phrase): boolean {
  return kind === 'group' && definite;
}

import type { Clause } from '../clause/clause.ts';
import type { Happening } from '../clause/happening.ts';
import { namesDay } from '../date/date-expression.ts';
import { isHolder } from '../phrase/is-holder.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { wordAt } from '../phrase/phrase.ts';
import { isInLead } from './in-lead.ts';
import { isCourtesy } from './is-courtesy.ts';
import { isOfRow } from './of-row.ts';
import { behind, parts } from './parts.ts';
import { isThingPronoun } from './thing-pronoun.ts';
import { either, forVerbs, ofClass, ofLemma } from './verb-rule.ts';

/** `X held its 2nd meeting`, `the city hosted the Y Forum`, `X convened the conference`. */
export const heldGathering = forVerbs(either(ofLemma('host'), ofClass('hold', 'convene')), (clause) => {
  const { verb } = clause;
  if (verb.passive) return null;
  const gathering = clause.happenings.find(
    ({ preposition, value }) => (preposition === '' || preposition === 'off') && isGathering(clause, value),
  )?.value;
  const hosts = clause.subject.filter((phrase) => phrase.kind !== 'pronoun' || opensIt(clause, phrase));
  if (gathering === undefined || (hosts.length === 0 && !isNews(clause))) return null;
  if (behind(clause, 'with').length > 0) return null;
  if (behind(clause, 'between').length > 0 && !isOfAnother(clause, gathering)) return null;
  if (isToldBefore(clause, gathering, hosts))
    return { rule: 'hosted-the-meeting', type: 'attendance', parts: parts(hosts, 'attendee', 'host') };
  return {
    rule: 'held-gathering',
    type: 'conference',
    // Who opens a gathering may be its host or a guest.
    parts: [
      ...parts(hosts, 'agent', hosts.every((phrase) => opensIt(clause, phrase)) ? null : 'host'),
      ...parts(honouredThere(clause, gathering), 'attendee', 'guest'),
    ],
    trigger: { from: verb.from, to: gathering.to },
    title: gathering.named ? gathering : null,
    noun: gathering.noun,
  };
});

/** `held a farewell ceremony for Ambassador X`: whom it was for. */
function honouredThere(clause: Clause, gathering: Happening): readonly Phrase[] {
  return isCourtesy(clause.sentence, gathering) ? behind(clause, 'for').filter(isHolder) : [];
}

/** `Vice President X hosted the meeting`: one told before, at which he was. */
function isToldBefore({ sentence, verb }: Clause, gathering: Happening, hosts: readonly Phrase[]): boolean {
  const { from, to, head, sort } = gathering;
  const isBare = sort === 'encounter' && to - head.from === 1;
  const isTakenUp = sentence.words.events.takingUp.has(wordAt(sentence, from));
  return isBare && isTakenUp && verb.lemma === 'host' && hosts.every(({ kind }) => kind === 'person');
}

/** `hosted the ports forum on 2 March`: with its day, one that is taken for known. */
function isDated({ dates, sentence }: Clause, { noun }: Happening): boolean {
  return sentence.words.events.soleGatheringNouns.has(noun) && dates.some(namesDay);
}

/** Told of a day where the article begins, by whomever (`The crew of the cutter held a ceremony on Friday`). */
function isNews({ index, verbAt, subject, subjectHappening, dates, verb }: Clause): boolean {
  const isTold = verbAt > 0 && subject.length === 0 && subjectHappening === null;
  return (
    isInLead(index) && isTold && verb.form !== 'gerund' && verb.form !== 'infinitive' && dates.length > 0
  );
}

/** A gathering that a body holds; one known from before only by its name or as a part of a whole (`the opening ceremony of …`). */
function isGathering(clause: Clause, happening: Happening): boolean {
  const { sort, noun, plural, definite, named } = happening;
  const { frames, gatherings } = clause.sentence.words;
  const isGiven =
    clause.subject.every(({ kind }) => kind === 'organisation') ||
    (clause.verb.lemma === 'host' && !gatherings.receptions.test(noun));
  const isMeal = frames.meals.has(noun) && isGiven;
  if (noun === 'ceremony') return isCeremonyOf(clause, happening);
  if (sort === 'encounter' && isMeal)
    return (
      !plural &&
      (!definite ||
        isOfRow(clause.sentence, happening) ||
        isForSomething(clause, happening) ||
        (isInLead(clause.index) && clause.dates.some(namesDay)))
    );
  if (sort === 'encounter')
    return !plural && (gatherings.receptions.test(noun) || frames.heldSessions.test(noun));
  if (sort !== 'gathering') return false;
  return named || !definite || isOfRow(clause.sentence, happening) || isDated(clause, happening);
}

/** `a reception for the 75th anniversary of relations between A and B`: they are not whom it was held with. */
function isOfAnother({ happenings }: Clause, { to }: Happening): boolean {
  return happenings.some(({ value }) => value.from >= to && value.sort === 'gathering');
}

/** `the reception dedicated to the 75th anniversary`: what it is for is told with it. */
function isForSomething({ sentence: { tokens, words } }: Clause, { to }: Happening): boolean {
  return words.gatherings.dedications.has(tokens[to]?.lower ?? '');
}

/** `the opening ceremony of the exhibition`, `its graduation ceremony`, `a wreath-laying ceremony`. */
function isCeremonyOf({ sentence, chunks }: Clause, ceremony: Happening): boolean {
  const { ceremonyLeads } = sentence.words.gatherings;
  const lead = sentence.tokens.slice(ceremony.head.from, ceremony.head.to);
  const next = chunks[chunks.indexOf(ceremony) + 1];
  const isPart = next?.kind === 'preposition' && ['of', 'for'].includes(next.word);
  // `Lund University held its graduation ceremony`.
  const isOwn = !sentence.words.events.takingUp.has(sentence.tokens[ceremony.from]?.lower ?? '');
  const isOfSort = !ceremony.definite && (lead.length > 1 || isToOpen(sentence, chunks, ceremony));
  return isOfSort || (lead.some(({ lower }) => ceremonyLeads.has(lower)) && (isPart || isOwn));
}

/** `a ceremony this morning to open the hospital`: what it is held for stands behind it, a day between allowed. */
function isToOpen({ words }: Clause['sentence'], chunks: Clause['chunks'], ceremony: Happening): boolean {
  const next = chunks
    .slice(chunks.indexOf(ceremony) + 1)
    .find(({ kind }) => kind !== 'date' && kind !== 'preposition');
  return next?.kind === 'verb' && next.form === 'infinitive' && words.gatherings.openingDeeds.has(next.lemma);
}

/** `He opened the Baltic Ports Forum`. */
function opensIt({ verb, sentence }: Clause, phrase: Phrase): boolean {
  const { kind, plural } = phrase;
  const isThing = isThingPronoun(sentence, phrase);
  return kind !== 'organisation' && !isThing && !plural && sentence.words.frames.openedBy.has(verb.lemma);
}

import { argumentsAfter } from '../clause/arguments.ts';
import type { Clause } from '../clause/clause.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { FrameDraft, Part } from './frame.ts';
import { lowerWords } from './lower-words.ts';
import { sidesByRoom } from './own-room.ts';
import { behind, canAct, isSeveral, isSomebody, parts } from './parts.ts';
import { forVerbs, ofClass } from './verb-rule.ts';

/** `X met (with) Y`, `X and Y met`, `X was met by Y`; not `met the target`. */
export const met = forVerbs(ofClass('meet'), (clause) => {
  const told = clause.subject.filter(canAct);
  const agents = pairMeant(clause, told) ?? told;
  if (clause.verb.passive) {
    const hosts = behind(clause, 'by').filter(isSomebody);
    return hosts.length === 0 || agents.length === 0
      ? null
      : {
          rule: 'was-met-by',
          type: 'meeting',
          parts: [...parts(agents, 'patient', 'guest'), ...parts(hosts, 'agent', 'host')],
        };
  }
  const own = behind(clause, '', ...clause.sentence.words.frames.meetingPrepositions);
  const patients = (own.length > 0 ? own : behindJoined(clause)).filter(
    (phrase) => canAct(phrase) && !isOwnKin(clause, phrase),
  );
  if (patients.length > 0 && agents.length > 0)
    return {
      rule: 'met',
      type: 'meeting',
      parts: metParts(clause, agents, patients),
    };
  if (patients.length > 0 && opensNote(clause))
    return { rule: 'met', type: 'meeting', parts: parts(patients, 'patient'), implicitAgent: true };
  const pair = patients.length === 0 && !clause.plainObject ? officesApart(agents) : null;
  if (pair !== null) return { rule: 'met-each-other', type: 'meeting', parts: parts(pair, 'agent') };
  if (patients.length === 0 && isSeveral(agents) && !clause.plainObject && !saysWhomBehind(clause))
    return {
      rule: 'met-each-other',
      type: 'meeting',
      parts: parts(agents, 'agent'),
      anaphoric: agents.every((agent) => agent.kind === 'pronoun'),
    };
  return patients.length === 0 ? sessionOf(clause, agents) : null;
});

function metParts(clause: Clause, agents: readonly Phrase[], patients: readonly Phrase[]): Part[] {
  const sides = sidesByRoom(clause, agents, patients);
  return [
    ...parts(agents, 'agent', sides?.agents ?? null),
    ...parts(patients, 'patient', sides?.patients ?? null),
  ];
}

/** `The Harbour Board met on Tuesday`: too little alone, but it may be told behind who was there. */
function sessionOf({ chunks, verbAt, verb }: Clause, agents: readonly Phrase[]): FrameDraft | null {
  const [body, ...more] = agents;
  // `met the target` has an object, which may be a plain word.
  if (body?.kind !== 'organisation' || more.length > 0 || verb.present) return null;
  if (chunks[verbAt + 1]?.kind === 'word') return null;
  return { rule: 'body-met-alone', type: 'meeting', parts: parts([body], 'agent'), weak: true };
}

/** `A and B agreed on this when they met`: the two whom the sentence names before; null where it is no such pronoun. */
function pairMeant({ chunks, verbAt }: Clause, agents: readonly Phrase[]): readonly Phrase[] | null {
  const [they] = agents;
  if (agents.length !== 1 || they?.kind !== 'pronoun' || !they.plural) return null;
  const pairs = chunks.slice(0, verbAt).flatMap((chunk) => {
    const people = chunk.kind === 'noun' ? chunk.list.items.filter(({ kind }) => kind === 'person') : [];
    return people.length === 2 ? [people] : [];
  });
  return pairs.length === 1 ? (pairs[0] ?? null) : null;
}

/** `where he met his wife, Ana Silva`: of somebody’s life, and no news. */
function isOwnKin({ sentence: { tokens, words } }: Clause, { from, head }: Phrase): boolean {
  const isOwn = words.frames.possessives.has(tokens[from]?.lower ?? '');
  return isOwn && tokens.slice(from, head.from).some(({ lower }) => words.phrases.kinNouns.has(lower));
}

/** `People they met with included X`: whom they met is told behind the next verb. */
function saysWhomBehind({ sentence, verb, chunks, verbAt }: Clause): boolean {
  const next = chunks.slice(verbAt + 1).find((chunk) => chunk.kind === 'verb');
  const isNaming = next?.kind === 'verb' && (next.classes.includes('be') || next.lemma === 'include');
  return isNaming && sentence.words.frames.peopleMet.test(lowerWords(sentence, 0, verb.to));
}

/** `• Met with General X.`: the note of a diary leaves out whose it is. */
function opensNote({ verbAt, verb, chunks, subject }: Clause): boolean {
  const isFirst = verbAt === 0 && verb.form === 'bare' && chunks[1]?.kind === 'preposition';
  return isFirst && subject.length === 0;
}

/** `The Secretary-General and Foreign Minister X met`: where nobody else is met, the two offices are two people. */
function officesApart(agents: readonly Phrase[]): Phrase[] | null {
  const [agent] = agents;
  const [first, ...rest] = agent?.offices ?? [];
  if (
    agent?.kind !== 'person' ||
    agents.length !== 1 ||
    first === undefined ||
    rest.length === 0 ||
    first.to > agent.head.from
  )
    return null;
  const holder: Phrase = {
    ...agent,
    kind: 'office',
    to: first.to,
    head: { from: first.title.from, to: first.to },
    offices: [first],
    origins: first.organisation === null ? [] : [first.organisation],
    definite: true,
  };
  return [holder, { ...agent, from: rest[0]?.from ?? agent.from, offices: rest }];
}

/** `met and discussed with X`, `met and worked with X`, `met with and feted X`: whom both verbs share. */
function behindJoined(clause: Clause): readonly Phrase[] {
  const { chunks, verbAt, sentence } = clause;
  const [and, verb, whom, noun] = chunks.slice(verbAt + 1, verbAt + 5);
  const isOpen = and?.kind === 'preposition' && sentence.words.frames.meetingPrepositions.has(and.word);
  if (isOpen && verb?.kind === 'conjunction' && noun?.kind === 'noun')
    return whom?.kind === 'word' || whom?.kind === 'verb' ? noun.list.items : [];
  const isShared =
    verb?.kind === 'verb' && (isSpeaking(verb) || sentence.words.frames.workingVerbs.has(verb.lemma));
  if (and?.kind !== 'conjunction' || !isShared) return [];
  const joined = { ...clause, ...argumentsAfter(sentence, chunks, verbAt + 2) };
  return behind(joined, ...sentence.words.frames.withPrepositions);
}

function isSpeaking({ form, passive, classes }: VerbGroup): boolean {
  return (
    (form === 'bare' || form === 'finite') &&
    !passive &&
    (classes.includes('call') || classes.includes('hold'))
  );
}

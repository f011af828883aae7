import type { Article } from '../../article/article.ts';
import type { Reading } from '../grammar.ts';
import type { ReadSentence } from '../read-frames.ts';
import { attach } from './attend.ts';
import type { Waiting } from './attendance-alone.ts';
import { attendanceOfMany, attendanceOnly } from './attendance-alone.ts';
import { dayShiftOf } from './day-shift.ts';
import type { Draft } from './draft.ts';
import { takesPart } from './draft.ts';
import { eventsFirst } from './events-first.ts';
import { gatheringOfLead } from './gathering-of-lead.ts';
import { introduce, registerNouns, subjectsOf } from './introduce.ts';
import { introduceHolders } from './introduce-holders.ts';
import { placeNamesOf, signatoriesOf, speakersOf, visitedNamesOf } from './names-in-use.ts';
import { placeFrame } from './place-frame.ts';
import { placeLeftOver } from './place-left-over.ts';
import { placeRollCalls } from './place-roll-call.ts';
import type { Registry } from './registry.ts';
import { newRegistry } from './registry.ts';
import { rolesOf } from './roles-of-frame.ts';
import { joinSpeakers, mayBeOnGathering } from './speakers-of-gathering.ts';
import { spokenOfOnly } from './spoken-of.ts';
import { isSummary } from './summary.ts';
import { topicAfter } from './topic-after.ts';
import { isCeremonyOfUnnamed } from './unnamed-envoys.ts';
import { nameUnnamedHead } from './unnamed-head.ts';
import { isWelcomeOfParty } from './welcomed-party.ts';
import { isWorthTelling } from './worth-telling.ts';

/**
 * Frames of one article put together: one draft for each event, however many sentences tell it. `outside` are the lines beside
 * its body, which only say who holds which office; `writer` the line that says who tells it in the first person.
 */
export function assemble(
  sentences: readonly ReadSentence[],
  published: Article['published'],
  outside: readonly Reading[] = [],
  writer: Reading | null = null,
): Draft[] {
  const year = published === null ? null : Number(published.value.slice(0, 'YYYY'.length));
  const registry = newRegistry(
    placeNamesOf(sentences),
    speakersOf(sentences),
    new Set([...signatoriesOf(sentences), ...visitedNamesOf(sentences)]),
    year,
  );
  introduce(registry, sentences);
  introduceHolders(registry, outside);
  if (writer !== null) registry.writer = introduceHolders(registry, [writer])[0] ?? null;
  nameUnnamedHead(registry, sentences);
  const drafts: Draft[] = [];
  const waiting: Waiting[] = [];
  const remarks: Waiting[] = [];
  const onGathering = mayBeOnGathering(sentences);
  for (const read of sentences) {
    const first = registerNouns(registry, read);
    for (const frame of eventsFirst(read.frames)) placeFrame(registry, drafts, waiting, frame, read);
    for (const frame of onGathering ? read.remarks() : [])
      remarks.push({ frame, roles: rolesOf(registry, frame, drafts), where: read });
    registry.topic = topicAfter(registry, read, first);
    registry.pair = subjectsOf(registry, read);
  }
  const placeless = waiting.filter((each) => {
    const { frame, roles, where } = each;
    const near = drafts.filter(({ heading }) => heading === null || heading === where.heading);
    return !attach(nearBehind(near, each), frame, roles, where.paragraph);
  });
  const plain = worthTelling(drafts);
  const told = plain.some(({ status }) => status === 'happened') ? plain : withWelcomes(drafts, plain);
  const isOnlyToCome = told.every(({ status }) => status === 'planned');
  const people = [...remarks, ...placeless];
  const all = isOnlyToCome ? [...eventOfPeople(sentences, waiting, people, told), ...told] : told;
  joinSpeakers(registry, all, people);
  if (all.every(({ type }) => type === 'other')) {
    const listed = withListed(registry, drafts, sentences);
    const spokenOf = listed.length > 0 ? listed : spokenOfOnly(registry, sentences);
    joinSpeakers(registry, spokenOf, people);
    return [...spokenOf, ...all];
  }
  placeRollCalls(registry, all, sentences);
  placeLeftOver(registry, all, sentences);
  return all.filter((draft) => !isCeremonyOfUnnamed(draft));
}

function worthTelling(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => isWorthTelling(draft) && !isSummary(draft, drafts));
}

/** Where nothing is told to have happened: events that say too little alone, and beside which those who were there are listed. */
function withListed(
  registry: Registry,
  drafts: readonly Draft[],
  sentences: readonly ReadSentence[],
): Draft[] {
  placeRollCalls(registry, drafts, sentences);
  return worthTelling(drafts).filter(({ type }) => type !== 'other');
}

/** Where nothing is told to have happened: the welcome of a party, which is told too weakly beside anything else. */
function withWelcomes(drafts: readonly Draft[], told: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => told.includes(draft) || isWelcomeOfParty(draft));
}

/** Where nothing is told to have happened: the event that the people told of were at. */
function eventOfPeople(
  sentences: readonly ReadSentence[],
  waiting: readonly Waiting[],
  people: readonly Waiting[],
  told: readonly Draft[],
): readonly Draft[] {
  const attended = attendanceOnly(waiting);
  if (told.length > 0) return attended;
  const gathering = gatheringOfLead(sentences, people);
  const [event] = attended;
  if (event === undefined) return gathering === null ? attendanceOfMany(waiting, people) : [gathering];
  // The lead may name the gathering and its day, of which the sentences behind tell who came.
  if (gathering !== null && event.type === 'conference') event.frames.unshift(...gathering.frames);
  return attended;
}

/** An event told no further than so many sentences behind those who were there, in their paragraph, may be theirs. */
const FARTHEST_BEHIND = 2;

/**
 * The events that people told of before any event may belong to: one right behind them, or one in which whom they were with
 * takes part.
 */
function nearBehind(drafts: readonly Draft[], { frame, roles, where }: Waiting): readonly Draft[] {
  const isNear = ({ frames, paragraph }: Draft) =>
    frames.some(({ index }) => {
      const distance = Math.abs(index - frame.index);
      return distance <= 1 || (distance <= FARTHEST_BEHIND && paragraph === where.paragraph);
    });
  const isOfAgents = (draft: Draft) =>
    roles.some(({ as, actor }) => as === 'agent' && takesPart(draft, actor));
  // `X arrived with Y on Sunday. The following morning X met Z`: of another day than they are.
  const isOfNextDay = ({ frames: [first] }: Draft) =>
    first !== undefined && frame.dates.length > 0 && first.index > frame.index && dayShiftOf(first) !== null;
  return frame.background
    ? []
    : drafts.filter((draft) => (isNear(draft) || isOfAgents(draft)) && !isOfNextDay(draft));
}

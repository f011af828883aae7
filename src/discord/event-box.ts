import type { AgreementCard, EventItem } from '../answer/answer.ts';
import type { EventStatus, EventType } from '../extract/event.ts';
import type { BoxDraft } from './draft.ts';
import { eventDate } from './event-date.ts';
import { excerptLines } from './excerpt-lines.ts';
import { factButtons } from './fact-buttons.ts';
import { peopleLines } from './people.ts';
import { fixed, line, type Piece, sideBySide } from './piece.ts';
import { alsoLines, sourceLine } from './source-line.ts';

const TYPES: Readonly<Record<EventType, string>> = {
  meeting: 'Meeting',
  visit: 'Visit',
  signing: 'Signing',
  conference: 'Conference',
  other: 'Other event',
};

/** What does not count as having happened says so in words, and differs in colour. */
const STATUSES: Readonly<Record<EventStatus, { colour: number; label: string; meaning: string }>> = {
  happened: { colour: 0x5865f2, label: '', meaning: '' },
  planned: {
    colour: 0xf0b232,
    label: 'Planned ',
    meaning: 'The article announces it; it does not report that it took place.',
  },
  'did-not-happen': {
    colour: 0xda373c,
    label: 'Did not happen: ',
    meaning: 'The article says that it was cancelled, put off or denied.',
  },
};

const MOST_A_PLACE = 100;
const MOST_A_NOTE = 400;
const MOST_AN_AGREEMENT = 300;

/** An event laid out: when and what, who with whom, what was agreed, the proving words, where they stand. */
export function eventBox(item: EventItem, index: number, alone: boolean): BoxDraft {
  const { colour, meaning } = STATUSES[item.status];
  const pieces = [
    headline(item),
    fixed(meaning),
    line('-# ', capitalised(item.date.note ?? ''), '', MOST_A_NOTE),
    ...peopleLines(item.participants),
    ...(item.agreement ? agreementLines(item.agreement, item) : []),
    excerptLines(item.excerpts, alone),
    sourceLine(item.article),
    ...alsoLines(item.also),
  ];
  return { kind: 'box', colour, parts: [{ kind: 'text', pieces }, factButtons(item, index)] };
}

function headline({ date, type, status, place }: EventItem): Piece {
  const what = `${STATUSES[status].label}${status === 'happened' ? TYPES[type] : TYPES[type].toLowerCase()}`;
  return sideBySide(
    [fixed(`### ${eventDate(date)}`), fixed(what), line('', place ?? '', '', MOST_A_PLACE)],
    ' · ',
  );
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What was agreed, and between whom where these are not the event's people already. */
function agreementLines(
  { what, parties, amount, count }: AgreementCard,
  { participants }: EventItem,
): Piece[] {
  const said = what ?? '';
  const others = parties.filter((party) => !participants.some(({ name }) => name.includes(party)));
  const facts = [
    line('**', said, '**', MOST_AN_AGREEMENT),
    fixed(count === null || said.includes(String(count)) ? '' : `count: ${count}`),
    line('**', amount === null || said.includes(amount.text) ? '' : amount.text, '**', MOST_A_PLACE),
    line('between ', others.join(', '), '', MOST_AN_AGREEMENT),
  ];
  return [sideBySide([fixed('Agreement:'), sideBySide(facts, ' · ')], ' ')];
}

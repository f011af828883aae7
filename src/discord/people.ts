import type { ParticipantCard } from '../answer/answer.ts';
import { personParts, worthNaming } from '../answer/people.ts';
import type { Side } from '../extract/event.ts';
import { fitLine } from './cut.ts';
import type { Piece } from './piece.ts';

/** One side's people take at most so many characters; a name, role or organisation so many. */
const MOST_A_SIDE = 1500;
const MOST_A_PART = 160;

const LABELS: Readonly<Record<Side | 'none', readonly [one: string, more: string]>> = {
  host: ['Host', 'Hosts'],
  guest: ['Guest', 'Guests'],
  none: ['Took part', 'Took part'],
};

/** For each side that has people: their names in bold with roles and organisations, several as a list. */
export function peopleLines(participants: readonly ParticipantCard[]): Piece[] {
  const shown = worthNaming(participants);
  return (['host', 'guest', null] as const).flatMap((side) => {
    const people = shown.filter((one) => one.side === side);
    const [one, more] = LABELS[side ?? 'none'];
    return people.length === 0
      ? []
      : [people.length === 1 ? sideOf(`${one}: `, '', people) : sideOf(`${more}:`, '\n- ', people)];
  });
}

/** The people one after another, each after `bullet`; those of the first that fit, and how many there are besides. */
function sideOf(label: string, bullet: string, people: readonly ParticipantCard[]): Piece {
  return {
    least: 0,
    most: MOST_A_SIDE,
    render(max) {
      const whole = label + people.map((person) => bullet + personInWords(person)).join('');
      if (whole.length <= max) return whole;
      let shown = label;
      for (const [i, person] of people.entries()) {
        const rest = people.length - i - 1;
        const longer = shown + bullet + personInWords(person);
        if (longer.length + moreInWords(bullet, rest).length <= max) shown = longer;
        else if (i > 0) return shown + moreInWords(bullet, people.length - i);
        else return nameOnly(label + bullet, person, moreInWords(bullet, rest), max);
      }
      return shown;
    },
  };
}

function moreInWords(bullet: string, count: number): string {
  return count > 0 ? `${bullet}and ${count} more` : '';
}

function nameOnly(before: string, { name }: ParticipantCard, after: string, max: number): string {
  const shown = fitLine(name, Math.max(0, max - before.length - '****'.length - after.length));
  return shown === '' ? '' : `${before}**${shown}**${after}`;
}

function personInWords(person: ParticipantCard): string {
  const [shown, ...others] = personParts(person).map((part) => fitLine(part, MOST_A_PART));
  return [`**${shown || '…'}**`, ...others].join(', ');
}

import type { ParticipantCard } from './answer.ts';

/**
 * The participants worth a line of their own to a reader: a crowd that is only called `guests` or `delegation`
 * tells nothing beside those on its side who have a name, nor where it has no side. The excerpt names it still.
 */
export function worthNaming(participants: readonly ParticipantCard[]): readonly ParticipantCard[] {
  const named = participants.filter((one) => !isBareCrowd(one));
  const sides = new Set([null, ...named.map(({ side }) => side)]);
  return participants.filter((one) => !isBareCrowd(one) || !sides.has(one.side));
}

/** A collective of one common noun: no proper name, no number, no word on what it is or of whom. */
function isBareCrowd({ name, role, organisation, collective }: ParticipantCard): boolean {
  return collective && role === null && organisation === null && /^\p{Ll}+$/u.test(name);
}

/**
 * Name, role and organisation, less what repeats: a part that the name holds, and an organisation with which the
 * role ends. One in the middle of a role may be another body's part (`secretary of the FAW Committee and president`).
 */
export function personParts({ name, role, organisation }: ParticipantCard): readonly string[] {
  const isNew = (part: string | null) => part !== null && !wordsOf(name).includes(wordsOf(part));
  const roleShown = isNew(role) ? role : null;
  const repeated = organisation !== null && wordsOf(roleShown ?? '').endsWith(wordsOf(organisation));
  const shown = [name, roleShown, isNew(organisation) && !repeated ? organisation : null];
  return shown.filter((part) => part !== null);
}

/**
 * Whole words in lower case and the singular, with a blank before and after each, so that `Mayor` is not found in
 * `Mayorov`, and `department leader` is in `department leaders of FAW`.
 */
function wordsOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.map((word) => word.replace(/(?<=\p{L}{3})s$/u, '')).join(' ')} `;
}

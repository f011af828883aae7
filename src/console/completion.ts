import type { CommandOption } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/index.ts';
import type { Archive } from '../archive/archive.ts';
import { fold } from '../archive/fold.ts';
import { clean } from './clean.ts';
import { commandNamed } from './line.ts';

/** What may stand in place of `typed`, the end of the line. */
export interface Completion {
  readonly offers: readonly string[];
  readonly typed: string;
}

/** Commands, then names, years, titles or sources of the archive, as the line so far asks for. */
export function completionsOf(line: string, archive: Archive): Completion {
  const { offers, typed } = allOf(line, archive);
  return { offers: keepingTyped(offers, typed), typed };
}

/**
 * The offers that go on from what was typed; where none does, all. Of those that would make readline put less in its
 * place, the beginning that they share, only the first.
 */
function keepingTyped(offers: readonly string[], typed: string): readonly string[] {
  const begun = offers.filter((offer) => fold(offer).startsWith(fold(typed)));
  const fitting = begun.length > 0 ? begun : offers;
  const shared = sharedBeginning(fitting);
  const isLess = shared.length < typed.length && !typed.startsWith(shared);
  return isLess ? fitting.slice(0, 1) : fitting;
}

function sharedBeginning([first = '', ...others]: readonly string[]): string {
  let end = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, end))) end--;
  return first.slice(0, end);
}

function allOf(line: string, archive: Archive): Completion {
  const [, name, rest] = /^\s*\/(\S+)\s+([\s\S]*)$/.exec(line) ?? [];
  if (name === undefined || rest === undefined) return commandsLike(line.trimStart());
  const command = commandNamed(name);
  const [, option, value] = /(?:^|\s)([\w-]+):("?[^"]*)$/.exec(rest) ?? [];
  const named = command?.options.find((one) => one.name === option);
  if (named && value !== undefined) return namedOffers(named, value, archive);
  const first = command?.options[0];
  return first ? { offers: offersOf(first, rest, archive), typed: rest } : { offers: [], typed: rest };
}

function commandsLike(typed: string): Completion {
  const offers = COMMANDS.map((command) => `/${command.name} `).filter((offer) => offer.startsWith(typed));
  return { offers, typed };
}

/** Values for `option:value`, in quotation marks where they have several words. */
function namedOffers(option: CommandOption, value: string, archive: Archive): Completion {
  const offers = offersOf(option, value.replace(/^"/, ''), archive);
  return { offers: offers.map((offer) => (/\s/.test(offer) ? `"${offer}"` : offer)), typed: value };
}

function offersOf(option: CommandOption, typed: string, archive: Archive): readonly string[] {
  const choices = option.complete?.(typed, archive) ?? [];
  return choices.map(({ value }) => value).filter((value) => value === clean(value));
}

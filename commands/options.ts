import { eventTypeTyped } from '../src/answer/articles-telling.ts';
import { listed, quoted } from '../src/answer/wording.ts';
import type { Command, CommandOption, OptionKind, OptionValues } from './command.ts';

/** Options that a command can run with, or one sentence on what is wrong and what to type instead. */
export type CheckedOptions =
  | { readonly ok: true; readonly options: OptionValues }
  | { readonly ok: false; readonly message: string };

/** Longer than any name, title or question; what goes beyond is a pasted text. */
const MOST_CHARACTERS = 300;

/** The one check of options, whatever face they come from: known, present, filled, well-formed, in order. */
export function checkOptions(
  command: Pick<Command, 'name' | 'options'>,
  given: OptionValues,
): CheckedOptions {
  const options: Record<string, string> = {};
  const wrong =
    unknownOption(command, given) ??
    command.options
      .map((option) => readInto(options, option, given[option.name], command.name))
      .find(isText) ??
    wrongOrder(options);
  return wrong === undefined ? { ok: true, options } : { ok: false, message: wrong };
}

const isText = (value: string | undefined) => value !== undefined;

function unknownOption(
  { name, options }: Pick<Command, 'name' | 'options'>,
  given: OptionValues,
): string | undefined {
  const unknown = Object.keys(given).find((key) => !options.some((option) => option.name === key));
  if (unknown === undefined) return undefined;
  const known = options.map((option) => option.name);
  const takes = known.length > 0 ? `it takes ${listed(known)}` : 'it takes none';
  return `/${name} has no option ${quoted(unknown)}; ${takes}.`;
}

/** Puts the option's value as understood into `options`; returns what is wrong with it, if anything. */
function readInto(
  options: Record<string, string>,
  option: CommandOption,
  given: string | undefined,
  command: string,
): string | undefined {
  const { name, required, kind = 'text' } = option;
  if (given === undefined)
    return required
      ? `/${command} needs ${quoted(name)}, ${option.description}: type /${command} ${name}:"…".`
      : undefined;
  const value =
    kind === 'text'
      ? given.trim()
      : given
          .trim()
          .replace(/^["“”]+|["“”]+$/g, '')
          .trim();
  if (!/[\p{L}\p{N}]/u.test(value))
    return `The option ${quoted(name)} of /${command} is empty; give it ${FORMS[kind].example}${required ? '' : ' or leave it out'}.`;
  if (value.length > MOST_CHARACTERS)
    return `The option ${quoted(name)} is ${value.length} characters long; give it at most ${MOST_CHARACTERS}.`;
  if (!FORMS[kind].fits(value))
    return `${quoted(value)} is no ${FORMS[kind].noun}; give ${quoted(name)} ${FORMS[kind].example}.`;
  options[name] = value;
  return undefined;
}

/** What each kind of option looks like, and how to say so. */
const FORMS: Readonly<Record<OptionKind, { fits(value: string): boolean; noun: string; example: string }>> = {
  text: { fits: () => true, noun: 'text', example: 'some words' },
  name: { fits: () => true, noun: 'name', example: 'a name' },
  day: { fits: isDay, noun: 'day', example: 'a year, month or day such as 2021, 2021-03 or 2021-03-15' },
  year: { fits: (value) => /^\d{4}$/.test(value), noun: 'year', example: 'a year such as 2021' },
  'event type': {
    fits: (value) => eventTypeTyped(value) !== undefined,
    noun: 'kind of event',
    example: 'meeting, visit, signing, conference or other',
  },
  page: { fits: (value) => /^[1-9]\d{0,5}$/.test(value), noun: 'page', example: 'a number such as 2' },
};

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that the calendar has. */
function isDay(value: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function wrongOrder({ from, to }: Readonly<Record<string, string>>): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  const length = Math.min(from.length, to.length);
  if (from.slice(0, length) <= to.slice(0, length)) return undefined;
  return `${quoted('from')} (${from}) is after ${quoted('to')} (${to}); swap them.`;
}

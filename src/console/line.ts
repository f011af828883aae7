import { distance } from 'fastest-levenshtein';
import type { Command, OptionValues } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/index.ts';
import type { Answer } from '../answer/answer.ts';
import { mistaken } from '../answer/findings.ts';
import { quoted } from '../answer/wording.ts';
import type { Archive } from '../archive/archive.ts';

/** A line as understood: a command with its options, or what is wrong with it as an answer. */
export type ReadLine =
  | { readonly ok: true; readonly command: Command; readonly options: OptionValues }
  | { readonly ok: false; readonly answer: Answer };

/** The answer to one line as typed: `/who-met BASF from:2020`, `/search chamber source:"China Daily"`. */
export function answerLine(line: string, archive: Archive): Answer {
  const read = readLine(line, archive);
  return read.ok ? read.command.run(read.options, archive) : read.answer;
}

/** The command that a line names, and what its words fill in. */
export function readLine(line: string, archive: Archive): ReadLine {
  const [, name, rest = ''] = /^\/(\S+)([\s\S]*)$/.exec(line.trim()) ?? [];
  if (name === undefined) return { ok: false, answer: notUnderstood('', noSlash(line.trim())) };
  const command = commandNamed(name);
  if (!command) return { ok: false, answer: unknownCommand(name) };
  const { words, named } = splitOptions(rest, command);
  const free = words === '' ? {} : freeWords(words, command, archive);
  const twice =
    free === undefined ? words : Object.keys(free).some((key) => key in named) ? words : undefined;
  if (twice !== undefined)
    return { ok: false, answer: notUnderstood(command.name, leftOver(twice, command)) };
  return { ok: true, command, options: { ...free, ...named } };
}

export function commandNamed(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name.toLowerCase());
}

/** The words after a command: those given as `option:value` or `option:"two words"`, and all others as they stand. */
export function splitOptions(text: string, { options }: Command): { words: string; named: OptionValues } {
  const named: Record<string, string> = {};
  if (options.length === 0) return { words: text.trim(), named };
  const names = options.map((option) => option.name).join('|');
  const given = new RegExp(`(?<!\\S)(${names}):(?:"([^"]*)"(?!\\S)|(\\S*))`, 'g');
  const words = text.replace(given, (_all, name: string, inQuotes?: string, bare?: string) => {
    named[name] = inQuotes ?? bare ?? '';
    return ' ';
  });
  return { words: words.trim().replace(/\s+/g, ' '), named };
}

/** What the free words fill in; undefined where the command takes none. */
function freeWords(words: string, command: Command, archive: Archive): OptionValues | undefined {
  if (command.fromWords) return command.fromWords(words, archive);
  const [first] = command.options;
  return first && { [first.name]: words };
}

/** How much of a long line is repeated, in characters. */
const SHOWN = 60;

function noSlash(line: string): string {
  const shown = line.length > SHOWN ? `${line.slice(0, SHOWN).replace(/\s*\S*$/u, '')} …` : line;
  return `A command starts with a slash: /ask ${shown} asks this, /help lists the commands.`;
}

function leftOver(words: string, { name, options }: Command): string {
  if (options.length === 0) return `/${name} takes nothing after it, but here is ${quoted(words)}.`;
  return `What does ${quoted(words)} belong to? Put a value of several words in quotation marks, like ${options[0]?.name}:"two words".`;
}

function unknownCommand(name: string): Answer {
  const near = COMMANDS.map((command) => command.name)
    .filter((known) => known.startsWith(name) || distance(known, name) <= 2)
    .map((known) => `/${known}`);
  return notUnderstood(name, `There is no command /${name}; /help lists those there are.`, near);
}

function notUnderstood(command: string, message: string, suggestions: readonly string[] = []): Answer {
  return { command, options: {}, ...mistaken(message, suggestions) };
}

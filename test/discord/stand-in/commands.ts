import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import { z } from 'zod';
import { APPLICATION, newId } from './ids.ts';

interface Definition {
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly (Definition & { readonly required?: boolean })[];
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What Discord would refuse in a list of commands that is to replace the published ones. */
export function faultsOfCommands(body: unknown): string[] {
  const parsed = z.array(ApplicationCommandUpdateRequestSchema).max(100).safeParse(body);
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  const commands = body as readonly Definition[];
  const names = commands.map(({ name }) => name);
  return [
    ...(new Set(names).size < names.length ? [`two commands of one name: ${names.join(' ')}`] : []),
    ...commands.flatMap((command) => [
      ...faultsOfNames(command),
      ...(lengthOf(command) > 8000 ? [`/${command.name} is over 8000 characters long`] : []),
    ]),
  ];
}

/** What Discord would refuse in the offers for an option: the schema leaves the value longer than Discord does. */
export function faultsOfOffers(body: unknown): string[] {
  const parsed = ApplicationCommandAutocompleteCallbackRequestSchema.safeParse(body);
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  const { choices } = (body as { data: { choices: readonly { value: string }[] } }).data;
  return choices.some(({ value }) => value.length > 100 || value === '') ? ['an offer with a bad value'] : [];
}

/** The commands as Discord sends them back: with ids and defaults, without what is false. */
export function storedCommands(commands: readonly object[]): object[] {
  return commands.map((command) => ({
    id: newId(),
    application_id: APPLICATION,
    version: newId(),
    default_member_permissions: null,
    nsfw: false,
    ...command,
    ...('options' in command ? { options: (command.options as object[]).map(withoutFalse) } : {}),
  }));
}

function withoutFalse(option: object): object {
  return Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false));
}

function faultsOfNames({ name, description = '', options = [] }: Definition): string[] {
  const firstOptional = options.findIndex((option) => !option.required);
  const late = firstOptional >= 0 && options.slice(firstOptional).some((option) => option.required);
  return [
    ...(NAME.test(name) && name === name.toLowerCase() ? [] : [`${name} is no name for a command or option`]),
    ...(description.length >= 1 && description.length <= 100 ? [] : [`${name} has no fit description`]),
    ...(late ? [`${name} has a required option after an optional one`] : []),
    ...options.flatMap(faultsOfNames),
  ];
}

function lengthOf({ name, description = '', options = [] }: Definition): number {
  return options.reduce((sum, option) => sum + lengthOf(option), name.length + description.length);
}

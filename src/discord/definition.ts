import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as Definition,
} from 'discord.js';
import type { Command, CommandOption } from '../../commands/command.ts';
import { COMMAND_NAME, COMMAND_OPTIONS, COMMAND_TEXT, COMMANDS, DESCRIPTION } from './limits.ts';

/** Longer than a question needs to be, and short enough for the buttons of its answer to remember it. */
const MOST_TYPED = 200;

/** A command as it is published to Discord: required options first, as Discord wants them. */
export function definitionOf({ name, description, options }: Command): Definition {
  const inOrder = options.toSorted((a, b) => Number(b.required) - Number(a.required));
  return { type: ApplicationCommandType.ChatInput, name, description, options: inOrder.map(optionOf) };
}

function optionOf({ name, description, required, complete }: CommandOption) {
  return {
    type: ApplicationCommandOptionType.String as const,
    name,
    description,
    required,
    autocomplete: complete !== undefined,
    max_length: MOST_TYPED,
  };
}

/** What of the definitions Discord would refuse, as one sentence for whoever wrote the command; undefined if nothing. */
export function definitionFault(definitions: readonly Definition[]): string | undefined {
  if (definitions.length > COMMANDS)
    return `Discord takes ${COMMANDS} commands, and here are ${definitions.length}.`;
  for (const { name, description, options = [] } of definitions) {
    const parts = [{ name, description }, ...options];
    const misnamed = parts.find(
      (part) => !COMMAND_NAME.test(part.name) || part.name !== part.name.toLowerCase(),
    );
    if (misnamed) return `Discord takes no command or option called “${misnamed.name}” (in /${name}).`;
    const wordy = parts.find((part) => part.description.length > DESCRIPTION || part.description === '');
    if (wordy)
      return `The description of “${wordy.name}” (in /${name}) must have 1 to ${DESCRIPTION} characters.`;
    if (options.length > COMMAND_OPTIONS) return `/${name} has more than ${COMMAND_OPTIONS} options.`;
    const length = parts.reduce((sum, part) => sum + part.name.length + part.description.length, 0);
    if (length > COMMAND_TEXT)
      return `The words of /${name} are ${length} characters long; Discord takes ${COMMAND_TEXT}.`;
  }
  return undefined;
}

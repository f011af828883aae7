import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as Definition,
} from 'discord.js';
import type { Command, CommandOption } from '../../commands/command.ts';

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

import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { discordChoices } from './choices.ts';
import type { Query } from './custom-id.ts';
import { loggable } from './loggable.ts';
import { replyTo, sentence } from './reply.ts';
import { type Serving, serve } from './serving.ts';

/** Answers a slash command, for the person who asked alone. */
export async function onCommand(interaction: ChatInputCommandInteraction, serving: Serving): Promise<void> {
  const options = interaction.options.data.map(({ name, value }) => [name, String(value ?? '')] as const);
  await answerPrivately(
    interaction,
    { command: interaction.commandName, options: Object.fromEntries(options) },
    serving,
  );
}

/**
 * Answers a query in a private reply of its own. Discord is told first that an answer is coming: it waits 3 s
 * for that, and 15 minutes for the answer.
 */
export async function answerPrivately(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  query: Query,
  serving: Serving,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const served = serve(query, serving);
  const components = served.ok ? replyTo(served.answer) : sentence(served.message);
  await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: [...components] });
}

/** Offers values for the option that somebody is typing; none if the offers can't be made. */
export async function onAutocomplete(interaction: AutocompleteInteraction, serving: Serving): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const command = serving.commands.find((one) => one.name === interaction.commandName);
  const option = command?.options.find((one) => one.name === name);
  await interaction.respond(discordChoices(offers(() => option?.complete?.(value, serving.archive()) ?? [])));

  function offers<T>(make: () => readonly T[]): readonly T[] {
    try {
      return make();
    } catch (error) {
      serving.log.error({ command: command?.name, option: name, error: loggable(error) }, 'completion threw');
      return [];
    }
  }
}

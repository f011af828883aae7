import { DiscordAPIError, type Interaction, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import { loggable } from './loggable.ts';
import { onAutocomplete, onCommand } from './on-command.ts';
import { onPress } from './on-press.ts';
import { sentence } from './reply.ts';
import type { Serving } from './serving.ts';

/** Nobody can be told anything any more: Discord has closed the interaction, or has an answer to it. */
const TOO_LATE: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

/** Answers an interaction of any kind. Never rejects: what goes wrong is logged, and the user is told where that is possible. */
export async function dispatch(interaction: Interaction, serving: Serving): Promise<void> {
  try {
    await route(interaction, serving);
  } catch (error) {
    const late = error instanceof DiscordAPIError && TOO_LATE.includes(error.code);
    const level = late ? 'warn' : 'error';
    serving.log[level](
      { error: loggable(error) },
      late ? 'an interaction had expired' : 'an interaction failed',
    );
    if (!late) await apologise(interaction, serving);
  }
}

async function route(interaction: Interaction, serving: Serving): Promise<void> {
  if (interaction.isChatInputCommand()) return onCommand(interaction, serving);
  if (interaction.isAutocomplete()) return onAutocomplete(interaction, serving);
  if (interaction.isButton()) return onPress(interaction, serving);
  serving.log.warn({ type: interaction.type }, 'an interaction of a kind that Readout has none of');
  await apologise(interaction, serving);
}

async function apologise(interaction: Interaction, { log }: Serving): Promise<void> {
  if (!interaction.isRepliable()) return;
  const components = [
    ...sentence('Readout could not show its answer. Please try again; the cause is in its log.'),
  ];
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
  try {
    if (interaction.isChatInputCommand() && interaction.deferred) {
      await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components });
    } else if (interaction.deferred || interaction.replied) {
      await interaction.followUp({ flags, components });
    } else {
      await interaction.reply({ flags, components });
    }
  } catch (error) {
    log.error({ error: loggable(error) }, 'the user could not be told');
  }
}

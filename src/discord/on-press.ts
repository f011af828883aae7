import {
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { type CitedWords, type Press, readPress } from './custom-id.ts';
import { loggable } from './loggable.ts';
import { answerPrivately } from './on-command.ts';
import { type Reply, replyTo, sentence } from './reply.ts';
import { type Serving, serve } from './serving.ts';
import { sharedFact, stillStands, withoutShare, withShared } from './share.ts';

const OUTDATED =
  'This button is from an earlier version of Readout or of its archive. Please run the command again.';

/** Does what a pressed button stands for; all that it needs is in its message, whoever sent that and when. */
export async function onPress(interaction: ButtonInteraction, serving: Serving): Promise<void> {
  const components = componentsOf(interaction);
  const press = readPress(interaction.customId, customIds(components));
  if (!press) {
    serving.log.warn('a button that nobody knows');
    return tell(interaction, OUTDATED);
  }
  switch (press.kind) {
    case 'run':
      return answerPrivately(interaction, press.query, serving);
    case 'share':
      return share(interaction, press.citation, components, serving);
    default:
      return turn(interaction, press, serving);
  }
}

/** Answers the press with a plain sentence that only the presser sees. */
async function tell(interaction: ButtonInteraction, message: string): Promise<void> {
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
  const told = { flags, components: [...sentence(message)] } as const;
  await (interaction.deferred || interaction.replied ? interaction.followUp(told) : interaction.reply(told));
}

/** Shows another page in the same message; the page that is there stays if that one can't be made. */
async function turn(
  interaction: ButtonInteraction,
  { kind, page, query }: Extract<Press, { kind: 'page' | 'leaf' }>,
  serving: Serving,
): Promise<void> {
  await interaction.deferUpdate();
  const options = kind === 'leaf' ? { ...query.options, page: String(page) } : query.options;
  const served = serve({ ...query, options }, serving);
  if (!served.ok) return tell(interaction, served.message);
  const reply = replyTo(served.answer, kind === 'page' ? page : 1);
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const components = [...(isPrivate ? reply : withoutShare(reply))];
  await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components });
}

/**
 * Posts a fact where everybody in the channel sees it. As an ordinary message if the bot and the person may
 * both write there: a public reply to a private message looks to others like one to a message that is gone.
 */
async function share(
  interaction: ButtonInteraction,
  citation: CitedWords,
  components: readonly APIMessageTopLevelComponent[],
  serving: Serving,
): Promise<void> {
  const fact = sharedFact(components, interaction.customId, interaction.user.id);
  if (!fact || !stillStands(citation, serving.archive())) return tell(interaction, OUTDATED);
  const message = { flags: MessageFlags.IsComponentsV2, components: [...fact] } as const;
  const channel = channelForBoth(interaction);
  if (!channel) {
    await interaction.reply(message);
  } else {
    await interaction.deferUpdate();
    try {
      await channel.send(message);
    } catch (error) {
      serving.log.warn(
        { error: loggable(error) },
        'could not post in the channel, replying in public instead',
      );
      await interaction.followUp(message);
    }
    const spent = [...withShared(components, interaction.customId)];
    await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: spent });
  }
  serving.log.info({ asMessage: channel !== undefined }, 'shared');
}

/** The channel, if the bot is in its server and both it and the person may write there. */
function channelForBoth(interaction: ButtonInteraction) {
  if (!interaction.inCachedGuild() || !interaction.channel?.isSendable()) return undefined;
  const send = interaction.channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  const needed = [PermissionFlagsBits.ViewChannel, send];
  const both = interaction.appPermissions.has(needed) && interaction.memberPermissions.has(needed);
  return both ? interaction.channel : undefined;
}

function componentsOf({ message }: ButtonInteraction): APIMessageTopLevelComponent[] {
  return message.components.map((one) => one.toJSON() as APIMessageTopLevelComponent);
}

/** The custom_ids of the rows that stand outside the facts: the query of a long question is spread over them. */
function customIds(components: Reply): string[] {
  return components
    .filter((one) => one.type === ComponentType.ActionRow)
    .flatMap((row) => row.components)
    .flatMap((button) => ('custom_id' in button ? [button.custom_id] : []));
}

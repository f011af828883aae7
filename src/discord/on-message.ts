import {
  type BaseMessageOptions,
  DiscordAPIError,
  type Message,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import { followUp, understoodAs } from '../answer/question/follow-up.ts';
import type { LastQuestions } from './last-questions.ts';
import { loggable } from './loggable.ts';
import { type Reply, replyTo, sentence } from './reply.ts';
import { type Serving, serve } from './serving.ts';
import { withoutShare } from './share.ts';

const FAILED = 'Something went wrong inside Readout while it answered. The cause is in its log.';

/**
 * Answers a message that mentions the bot or is written to it alone, as `/ask` does. Never rejects; any other message is left
 * alone.
 */
export async function onMessage(message: Message, serving: Serving, last: LastQuestions): Promise<void> {
  const question = questionIn(message);
  if (question === undefined) return;
  try {
    await send(message, withoutShare(replyFor(question, message, serving, last)));
  } catch (error) {
    serving.log.error({ error: loggable(error) }, 'a message could not be answered');
    await send(message, sentence(FAILED)).catch((again: unknown) =>
      serving.log.error({ error: loggable(again) }, 'the user could not be told'),
    );
  }
}

/**
 * What a person asks the bot, without the mention of it; undefined where nobody asks. Discord gives the text of a
 * message only to those whom it mentions or is written to. A reply to a message of the bot's mentions it without
 * a word, and is left alone: it may be meant for whoever shared that fact.
 */
function questionIn({ author, content, client, guildId, system, webhookId }: Message): string | undefined {
  if (author.bot || webhookId !== null || system) return undefined;
  const mention = new RegExp(`<@!?${client.user.id}>`, 'g');
  if (guildId !== null && !mention.test(content)) return undefined;
  return content.replace(mention, ' ').replace(/\s+/g, ' ').trim();
}

/** The answer; in a thread or a direct message the question may go on from the last one there. */
function replyFor(question: string, message: Message, serving: Serving, last: LastQuestions): Reply {
  const whole = question === '' ? '' : wholeQuestion(question, message, serving, last);
  const served = serve(
    whole === ''
      ? { command: 'help', options: { command: 'ask' } }
      : { command: 'ask', options: { question: whole } },
    serving,
  );
  if (!served.ok) return sentence(served.message);
  const { answer } = served;
  return replyTo({ ...answer, notes: [...understoodAs(question, whole), ...answer.notes] });
}

function wholeQuestion(
  question: string,
  { channel, channelId }: Message,
  { archive }: Serving,
  last: LastQuestions,
): string {
  if (!channel.isDMBased() && !channel.isThread()) return question;
  const whole = followUp(question, last.of(channelId), archive());
  if (whole.last !== undefined) last.keep(channelId, whole.last);
  return whole.question;
}

/** As a reply to the message; where the bot may not read what was written before, as a message of its own. */
async function send(message: Message, reply: Reply): Promise<void> {
  const sent: BaseMessageOptions & { flags: MessageFlags.IsComponentsV2 } = {
    flags: MessageFlags.IsComponentsV2,
    components: [...reply],
  };
  try {
    await message.reply(sent);
  } catch (error) {
    const code = error instanceof DiscordAPIError ? error.code : undefined;
    if (code !== RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory) throw error;
    if (message.channel.isSendable()) await message.channel.send(sent);
  }
}

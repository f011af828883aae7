import { APPLICATION, CHANNEL, GUILD, newId, USER } from './ids.ts';

/** Where and as whom somebody writes: by default a person in the server's channel. */
export interface Said {
  /** In a direct message, by the id of its channel. */
  readonly direct?: string;
  /** In another channel or a thread of the server. */
  readonly channel?: string;
  readonly byBot?: boolean;
  /** Whether it is a reply to a message of the bot's, which mentions it without a word. */
  readonly toBot?: boolean;
}

/**
 * A message as Discord sends it to a bot without the intent for the content of messages: its text is there only where
 * the bot is mentioned or written to directly.
 */
export function said(
  content: string,
  { direct, channel = CHANNEL, byBot = false, toBot = false }: Said = {},
) {
  const mentionsBot = toBot || content.includes(`<@${APPLICATION}>`);
  const author = {
    id: USER,
    username: 'anna',
    discriminator: '0',
    global_name: 'Anna',
    avatar: null,
    bot: byBot,
  };
  const bot = {
    id: APPLICATION,
    username: 'Readout',
    discriminator: '0',
    global_name: null,
    avatar: null,
    bot: true,
  };
  return {
    id: newId(),
    type: toBot ? 19 : 0,
    channel_id: direct ?? channel,
    channel_type: direct !== undefined ? 1 : channel === CHANNEL ? 0 : 11,
    ...(direct === undefined ? { guild_id: GUILD } : {}),
    author,
    content: mentionsBot || direct !== undefined ? content : '',
    timestamp: new Date(0).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: mentionsBot ? [bot] : [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
  };
}

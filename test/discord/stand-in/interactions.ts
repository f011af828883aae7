import { allComponents, faultsOf, type MessageUse } from '../message-rules.ts';
import { APPLICATION, CHANNEL, GUILD, newId, USER } from './ids.ts';

/** A message as the stand-in keeps it. */
export interface StandInMessage {
  readonly id: string;
  readonly flags: number;
  // biome-ignore lint/suspicious/noExplicitAny: checked against Discord's schema when it came in
  readonly components: readonly any[];
}

/** What became of one interaction. */
export interface Exchange {
  readonly id: string;
  readonly token: string;
  /** The first response: a reply, a deferral (`thinking` or `silent`), or offers of an autocompletion. */
  first?: 'reply' | 'thinking' | 'silent' | 'offers';
  offers: readonly { readonly name: string; readonly value: string }[];
  /** The message whose button was pressed, if one was. */
  readonly source?: StandInMessage;
  /** Id of the message that `@original` means now. */
  original?: string;
  /** The reply, and every message that followed it, by id, as it is now. */
  readonly messages: Map<string, StandInMessage>;
  readonly ephemeral: Set<string>;
}

/** An answer of the REST interface: status and body. */
export interface Result {
  readonly status: number;
  readonly body?: unknown;
}

const EPHEMERAL = 1 << 6;
const TYPES: Readonly<Record<number, Exchange['first']>> = {
  4: 'reply',
  5: 'thinking',
  6: 'silent',
  7: 'reply',
  8: 'offers',
};

export function refusal(status: number, code: number, message: string): Result {
  return { status, body: { code, message } };
}

/** A message as the REST interface sends it back. */
export function messageBody({ id, flags, components }: StandInMessage): object {
  return {
    id,
    channel_id: CHANNEL,
    author: { id: APPLICATION, username: 'Readout', discriminator: '0', avatar: null, bot: true },
    content: '',
    timestamp: new Date(0).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    flags,
    components: numbered(components),
  };
}

/** Discord gives every component a number when it keeps a message. */
function numbered(components: readonly object[]): unknown {
  const copy = structuredClone(components) as Parameters<typeof allComponents>[0];
  for (const [i, one] of allComponents(copy).entries()) Object.assign(one, { id: i + 1 });
  return copy;
}

/** Takes the first response to an interaction. */
export function takeCallback(exchange: Exchange, { type, data }: { type: number; data?: object }): Result {
  if (exchange.first) return refusal(400, 40060, 'Interaction has already been acknowledged.');
  exchange.first = TYPES[type];
  if (type === 8) exchange.offers = (data as { choices: Exchange['offers'] }).choices;
  if (type === 4) exchange.original = keep(exchange, data ?? {});
  if (type === 5) {
    exchange.original = newId();
    if (flagsOf(data) & EPHEMERAL) exchange.ephemeral.add(exchange.original);
  }
  if (type === 6 || type === 7) {
    exchange.original = exchange.source?.id ?? newId();
    if (exchange.source) exchange.messages.set(exchange.original, exchange.source);
  }
  return { status: 204 };
}

/** Takes an edit of `@original` or of a message by its id. */
export function takeEdit(exchange: Exchange, which: string, data: object): Result {
  const id = which === '@original' ? exchange.original : which;
  if (!exchange.first || !id) return refusal(404, 10015, 'Unknown Webhook');
  const message = {
    ...(exchange.messages.get(id) ?? { flags: 0, components: [] }),
    ...data,
    id,
  } as StandInMessage;
  exchange.messages.set(id, message);
  return { status: 200, body: messageBody(message) };
}

/** Takes a follow-up message. */
export function takeFollowUp(exchange: Exchange, data: object): Result {
  if (!exchange.first) return refusal(404, 10015, 'Unknown Webhook');
  const id = keep(exchange, data);
  return { status: 200, body: messageBody(exchange.messages.get(id) as StandInMessage) };
}

/** What is wrong with a first response by its kind; a deferral may only say that it is ephemeral. */
export function faultsOfCallback({ type, data }: { type: number; data?: object }): string[] {
  if (type === 5)
    return (flagsOf(data) & ~EPHEMERAL) === 0 ? [] : ['a deferral with more than the flag Ephemeral'];
  const use: Readonly<Record<number, MessageUse>> = { 4: 'interaction', 7: 'edit' };
  const messageUse = use[type];
  return messageUse ? faultsOf(data, messageUse) : [];
}

function keep(exchange: Exchange, data: object): string {
  const id = newId();
  exchange.messages.set(id, { flags: 0, components: [], ...data, id });
  if (flagsOf(data) & EPHEMERAL) exchange.ephemeral.add(id);
  return id;
}

function flagsOf(data: object | undefined): number {
  return (data as { flags?: number } | undefined)?.flags ?? 0;
}

/** Where an interaction takes place and what may be done there. */
export interface Place {
  readonly guild?: boolean;
  readonly channel?: string;
  /** Permissions of the bot and of the person, as bits. */
  readonly bot?: bigint;
  readonly person?: bigint;
}

/** All that every interaction of the stand-in's one user has. */
export function interactionBase(id: string, token: string, place: Place): object {
  const { guild = true, channel = CHANNEL, bot = ALL, person = ALL } = place;
  const user = { id: USER, username: 'anna', discriminator: '0', global_name: 'Anna', avatar: null };
  const where = guild
    ? {
        guild_id: GUILD,
        guild: { id: GUILD, features: [], locale: 'en-US' },
        member: {
          user,
          roles: [],
          permissions: String(person),
          joined_at: new Date(0).toISOString(),
          deaf: false,
          mute: false,
          flags: 0,
        },
      }
    : { user };
  return {
    id,
    application_id: APPLICATION,
    token,
    version: 1,
    channel_id: channel,
    channel: guild
      ? { id: channel, type: channel === CHANNEL ? 0 : 11, name: 'news' }
      : { id: channel, type: 1 },
    app_permissions: String(bot),
    locale: 'en-US',
    guild_locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: guild ? { 0: GUILD } : { 1: USER },
    context: guild ? 0 : 1,
    attachment_size_limit: 10_485_760,
    ...where,
  };
}

/** View the channel, send messages, send messages in threads. */
const ALL = (1n << 10n) | (1n << 11n) | (1n << 38n);

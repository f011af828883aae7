import {
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema as EditSchema,
  IncomingWebhookInteractionRequestSchema as InteractionMessageSchema,
  MessageCreateRequestSchema,
} from 'discord-api-spec/zod';
import { z } from 'zod';

/** What a request is a message for: Discord has a schema for each. */
export type MessageUse = 'interaction' | 'edit' | 'channel';

const SCHEMAS = {
  interaction: InteractionMessageSchema,
  edit: EditSchema,
  channel: MessageCreateRequestSchema,
} as const;

const IS_COMPONENTS_V2 = 1 << 15;

interface Component {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
}

interface Message {
  readonly flags?: number;
  readonly content?: string | null;
  readonly embeds?: readonly unknown[] | null;
  readonly poll?: unknown;
  readonly components?: readonly Component[];
  readonly allowed_mentions?: { readonly parse?: readonly string[]; readonly replied_user?: boolean };
}

/** What Discord would refuse in this message, or do with it that Readout must not; empty if all is well. */
export function faultsOf(body: unknown, use: MessageUse): string[] {
  const parsed = SCHEMAS[use].safeParse(body);
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  const message = body as Message;
  const all = allComponents(message.components ?? []);
  const ids = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  const text = all.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  const rules: readonly (readonly [broken: boolean, fault: string])[] = [
    [all.length > 40, `${all.length} components, nested ones counted`],
    [text > 4000, `${text} characters of text`],
    [all.length === 0 && !message.content, 'an empty message'],
    [new Set(ids).size < ids.length, `two buttons with one custom_id: ${ids.join(' ')}`],
    [all.some((one) => one.type === 10 && one.content?.trim() === ''), 'a blank text'],
    [all.some(isBrokenButton), 'a button with both or neither of address and custom_id'],
    [all.some((one) => one.type === 10) && !isV2(message), 'text displays without IsComponentsV2'],
    [isV2(message) && hasOldParts(message), 'content, embeds or a poll beside Components V2'],
    [!mentionsNobody(message), 'mentions that may ping'],
  ];
  return rules.filter(([broken]) => broken).map(([, fault]) => fault);
}

/** The components and those inside them, in reading order. */
export function allComponents(components: readonly Component[]): Component[] {
  return components.flatMap((one) => [
    one,
    ...allComponents(one.components ?? []),
    ...(one.accessory ? [one.accessory] : []),
  ]);
}

function isV2({ flags = 0 }: Message): boolean {
  return (flags & IS_COMPONENTS_V2) !== 0;
}

function hasOldParts({ content, embeds, poll }: Message): boolean {
  return Boolean(content) || (embeds ?? []).length > 0 || poll !== undefined;
}

function isBrokenButton(one: Component): boolean {
  return one.type === 2 && (one.custom_id === undefined) === !('url' in one);
}

function mentionsNobody({ allowed_mentions }: Message): boolean {
  return allowed_mentions?.parse?.length === 0;
}

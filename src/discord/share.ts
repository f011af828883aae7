import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Archive } from '../archive/archive.ts';
import { type CitedWords, readPress } from './custom-id.ts';
import { digestOf } from './fact-buttons.ts';
import type { Reply } from './reply.ts';

type Components = readonly APIMessageTopLevelComponent[];

/** Whether the words that a fact rests on still stand in the archive where they stood when it was shown. */
export function stillStands({ articleId, start, end, digest }: CitedWords, archive: Archive): boolean {
  const article = archive.article(articleId);
  return article !== undefined && digestOf(article.text.slice(start, end)) === digest;
}

/**
 * The fact whose share button is `customId`, as it stands in a message, made fit for everybody's eyes: its
 * text and the link to its source, and above it who shared it. Undefined if the message has no such fact.
 */
export function sharedFact(components: Components, customId: string, userId: string): Reply | undefined {
  const fact = components.find((one) => one.type === ComponentType.Container && hasButton(one, customId));
  if (fact?.type !== ComponentType.Container) return undefined;
  const { accent_color } = fact;
  return [
    { type: ComponentType.TextDisplay, content: `-# Shared by <@${userId}>` },
    {
      type: ComponentType.Container,
      ...(accent_color == null ? {} : { accent_color }),
      components: fact.components.flatMap(shareable),
    },
  ];
}

/** The message with that share button spent, so that nobody shares a fact twice by accident. */
export function withShared(components: Components, customId: string): Reply {
  return components.map((one) => {
    if (one.type !== ComponentType.Container || !hasButton(one, customId)) return one;
    return { ...one, components: one.components.map((part) => spent(part, customId)) };
  });
}

/** The reply without share buttons, for where everybody sees it anyway. */
export function withoutShare(components: Components): Reply {
  return components.map((one) =>
    one.type === ComponentType.Container
      ? { ...one, components: one.components.flatMap((part) => withoutShareButton(part)) }
      : one,
  );
}

function withoutShareButton(part: APIComponentInContainer): APIComponentInContainer[] {
  if (part.type !== ComponentType.ActionRow) return [part];
  const others = part.components.filter(
    (button) => !('custom_id' in button && readPress(button.custom_id, [])?.kind === 'share'),
  );
  return others.length > 0 ? [{ ...part, components: others }] : [];
}

function hasButton({ components }: APIContainerComponent, customId: string): boolean {
  return components.some(
    (part) =>
      part.type === ComponentType.ActionRow &&
      part.components.some((button) => 'custom_id' in button && button.custom_id === customId),
  );
}

function shareable(part: APIComponentInContainer): APIComponentInContainer[] {
  if (part.type === ComponentType.TextDisplay) return [{ type: part.type, content: part.content }];
  if (part.type !== ComponentType.ActionRow) return [];
  const links = part.components.filter(
    (button) => button.type === ComponentType.Button && button.style === ButtonStyle.Link,
  );
  return links.length > 0 ? [{ type: part.type, components: links }] : [];
}

function spent(part: APIComponentInContainer, customId: string): APIComponentInContainer {
  if (part.type !== ComponentType.ActionRow) return part;
  return {
    ...part,
    components: part.components.map((button) =>
      'custom_id' in button && button.custom_id === customId
        ? { ...button, label: 'Shared', disabled: true }
        : button,
    ),
  };
}

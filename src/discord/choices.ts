import type { Choice } from '../../commands/command.ts';
import { plainFit } from './cut.ts';
import { CHOICE_TEXT, CHOICES } from './limits.ts';

/** An offer as Discord wants it. */
export interface DiscordChoice {
  readonly name: string;
  readonly value: string;
}

/**
 * The offers that Discord accepts, in order: the first of those that fill in the same, its label on one line
 * and cut to fit. An offer whose value is too long is left out: cut, it would fill in another name.
 */
export function discordChoices(choices: readonly Choice[]): DiscordChoice[] {
  const offers = new Map<string, DiscordChoice>();
  for (const { label, value } of choices) {
    const name = plainFit(label, CHOICE_TEXT);
    const fits = value !== '' && value.length <= CHOICE_TEXT && name !== '';
    if (fits && !offers.has(value)) offers.set(value, { name, value });
    if (offers.size === CHOICES) break;
  }
  return [...offers.values()];
}

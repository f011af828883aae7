import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Answer } from '../answer/answer.ts';
import { turnIds } from './custom-id.ts';
import { plainFit } from './cut.ts';
import type { ButtonsDraft } from './draft.ts';
import { BUTTON_LABEL } from './limits.ts';
import { fixed, line, type Piece } from './piece.ts';

/** The options in whose place a suggestion can be put: those that say whom or what was meant. */
const MEANT = ['name', 'party', 'id', 'words', 'question'];
/** As many as a page of facts leaves room for. */
const MOST_BUTTONS = 3;
const MOST_IN_WORDS = 500;

/** What may have been meant: the likeliest as buttons that ask again with that in place, the others in words. */
export interface Suggestions {
  readonly pieces: readonly Piece[];
  readonly row: ButtonsDraft;
}

export function suggestionsOf(answer: Answer): Suggestions {
  const replaced = MEANT.find((name) => name in answer.options);
  const others = new Set(answer.suggestions.filter((one) => !replaced || one !== answer.options[replaced]));
  const buttons: APIButtonComponent[] = [];
  for (const suggestion of others) {
    const button = replaced && buttons.length < MOST_BUTTONS && buttonFor(suggestion, replaced, answer);
    if (!button) continue;
    buttons.push(button);
    others.delete(suggestion);
  }
  const inWords = [...others].join(' · ');
  const pieces =
    buttons.length > 0
      ? [fixed('Did you mean:'), line('-# Or ', inWords, '', MOST_IN_WORDS)]
      : [line('Did you mean: ', inWords, '', MOST_IN_WORDS)];
  return { pieces, row: { kind: 'buttons', buttons } };
}

/** Asks again with the suggestion in place of what was typed, in the same message. */
function buttonFor(
  suggestion: string,
  replaced: string,
  { command, options }: Answer,
): APIButtonComponent | undefined {
  const [id] = turnIds('page', [1], { command, options: { ...options, [replaced]: suggestion } }) ?? [];
  const label = plainFit(suggestion, BUTTON_LABEL);
  if (id === undefined || label === '') return undefined;
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: id };
}

import { agreements } from './agreements.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { corpus } from './corpus.ts';
import { helpOn } from './help.ts';
import { profile } from './profile.ts';
import { search } from './search.ts';
import { timeline } from './timeline.ts';
import { whoMet } from './who-met.ts';

const answering: readonly Command[] = [whoMet, agreements, ask, search, timeline, profile, article, corpus];

/** Every slash command, in the order in which help shows them. */
export const COMMANDS: readonly Command[] = [...answering, helpOn(answering)];

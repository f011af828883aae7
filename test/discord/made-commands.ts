import type { Command } from '../../commands/command.ts';
import { helpOn } from '../../commands/help.ts';
import { ARTICLE, excerptOf, MEETING, meetings, TEXT, whoMet } from './made-answers.ts';

const NAME = { name: 'name', description: 'whom', required: true };
const PERIOD = { name: 'from', description: 'from this day', required: false };

/** A command that finds twelve meetings for names that begin with `many`, none for `nobody`, one for any other. */
const whoMetCommand: Command = {
  name: 'who-met',
  description: 'Who met whom',
  options: [
    {
      ...NAME,
      complete: (typed) => [
        { label: `${typed} · organisation · 1`, value: typed },
        { label: `${typed} again`, value: typed },
        { label: 'too long', value: 'x'.repeat(101) },
        { label: `long ${'label '.repeat(40)}`, value: 'long' },
        ...Array.from({ length: 40 }, (_, i) => ({ label: `name ${i}`, value: `name ${i}` })),
      ],
    },
    PERIOD,
  ],
  run: (options) => {
    if (options.name === 'nobody') {
      const summary = 'nobody of that name';
      return whoMet([], { options, outcome: 'nothing', summary, suggestions: ['many people', 'somebody'] });
    }
    const items = options.name?.startsWith('many') ? meetings(12) : [MEETING];
    return whoMet(items, { options, summary: `${items.length} with ${options.name}` });
  },
};

/** Three pages of an article, by the option `page`. */
const articleCommand: Command = {
  name: 'article',
  description: 'One article',
  options: [
    { name: 'id', description: 'which', required: true },
    { name: 'page', description: 'which page', required: false },
  ],
  run: (options) => {
    const page = Number(options.page ?? '1');
    const excerpts = [excerptOf(TEXT, TEXT)];
    const item = { kind: 'article', page, pages: 3, language: 'en', article: ARTICLE, excerpts } as const;
    return { ...whoMet([item]), command: 'article', options, summary: `page ${page}` };
  },
};

/** A command that finds twelve meetings for any question but one, over which it stumbles. */
const askCommand: Command = {
  name: 'ask',
  description: 'A question',
  options: [{ name: 'question', description: 'in plain words', required: true }],
  run: (options) => {
    if (options.question === 'stumble') fail('answering');
    return { ...whoMet(meetings(12), { options, summary: `asked ${options.question}` }), command: 'ask' };
  },
};

/** A command with a bug. */
const brokenCommand: Command = {
  name: 'broken',
  description: 'Throws',
  options: [{ ...NAME, complete: () => fail('completing') }],
  run: ({ name }) => fail(`answering ${name}`),
};

export const MADE_COMMANDS: readonly Command[] = [
  whoMetCommand,
  articleCommand,
  askCommand,
  brokenCommand,
  helpOn([askCommand]),
];

function fail(at: string): never {
  throw new Error(`a bug while ${at}`);
}

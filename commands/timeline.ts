import { timelineOf } from '../src/answer/timeline.ts';
import { nameChoices, PERIOD_OPTIONS } from './choices.ts';
import { defineCommand } from './define.ts';
import { exampleName } from './example-name.ts';

export const timeline = defineCommand({
  name: 'timeline',
  description: 'All events of one person, organisation, city or country, in order',
  options: [
    {
      name: 'name',
      description: 'a person, organisation, city or country',
      required: true,
      kind: 'name',
      complete: nameChoices,
    },
    ...PERIOD_OPTIONS,
  ],
  example: (archive) => `/timeline ${exampleName(archive, () => true)}`,
  find: ({ name = '', ...period }, archive) => timelineOf(name, period, archive),
});

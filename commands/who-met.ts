import { isMeeting, meetingsWith } from '../src/answer/meetings.ts';
import { nameChoices, PERIOD_OPTIONS } from './choices.ts';
import { defineCommand } from './define.ts';
import { exampleName } from './example-name.ts';

export const whoMet = defineCommand({
  name: 'who-met',
  description: 'Who met this person, organisation, city or country, when, with the sentence that proves it',
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
  example: (archive) => `/who-met ${exampleName(archive, isMeeting)}`,
  find: ({ name = '', ...period }, archive) => meetingsWith(name, period, archive),
});

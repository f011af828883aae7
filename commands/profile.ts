import { profileOf } from '../src/answer/profile.ts';
import { nameChoices } from './choices.ts';
import { defineCommand } from './define.ts';
import { exampleName } from './example-name.ts';

export const profile = defineCommand({
  name: 'profile',
  description: 'Who this is: roles, people and counterparts, each with the sentence that says so',
  options: [
    {
      name: 'name',
      description: 'a person, organisation, city or country',
      required: true,
      kind: 'name',
      complete: nameChoices,
    },
  ],
  example: (archive) => `/profile ${exampleName(archive, () => true)}`,
  find: ({ name = '' }, archive) => profileOf(name, archive),
});

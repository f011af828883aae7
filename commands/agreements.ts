import { signingsAbout } from '../src/answer/signings.ts';
import { sumBoundIn } from '../src/answer/sum-bound.ts';
import type { Archive } from '../src/archive/archive.ts';
import { nameChoices, yearChoices } from './choices.ts';
import type { OptionValues } from './command.ts';
import { defineCommand } from './define.ts';

export const agreements = defineCommand({
  name: 'agreements',
  description: 'What was signed: by whom, about what, for how much, when, with the sentence that proves it',
  options: [
    {
      name: 'year',
      description: 'the year of the signing, such as 2021',
      required: false,
      kind: 'year',
      complete: yearChoices,
    },
    { name: 'party', description: 'who signed', required: false, kind: 'name', complete: nameChoices },
    {
      name: 'topic',
      description: 'words of what was signed, or a sum such as: over €2 million',
      required: false,
    },
  ],
  fromWords: agreementWords,
  example: (archive) => `/agreements ${yearChoices('', archive)[0]?.value ?? ''}`.trim(),
  find: signingsAbout,
});

/** Free words hold a year, a party that the archive knows, or else a topic: `2021`, `FAW 2023`, `batteries`, `over €2 million`. */
function agreementWords(words: string, archive: Archive): OptionValues {
  const tokens = words.split(/\s+/);
  const year = tokens.find((token) => (sumBoundIn(words) ? /^(?:19|20)\d\d$/ : /^\d/).test(token));
  const rest = tokens.filter((token) => token !== year).join(' ');
  if (rest === '') return year === undefined ? {} : { year };
  const subject = archive.knows(rest) ? 'party' : 'topic';
  return { ...(year === undefined ? {} : { year }), [subject]: rest };
}

import { signingsAbout } from '../src/answer/signings.ts';
import { sumBoundIn } from '../src/answer/sum-bound.ts';
import type { Archive } from '../src/archive/archive.ts';
import type { Span } from '../src/article/span.ts';
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
  const bound = sumBoundIn(words);
  if (bound) {
    const { year, party, topic } = agreementWords(without(words, bound), archive);
    const sum = words.slice(bound.start, bound.end);
    return {
      ...(year === undefined ? {} : { year }),
      ...(party === undefined ? {} : { party }),
      topic: topic === undefined ? sum : `${topic} ${sum}`,
    };
  }
  const tokens = words.split(/\s+/).filter((token) => token !== '');
  const year = tokens.find((token) => /^\d/.test(token));
  const rest = tokens.filter((token) => token !== year).join(' ');
  if (rest === '') return year === undefined ? {} : { year };
  const subject = archive.knows(rest) ? 'party' : 'topic';
  return { ...(year === undefined ? {} : { year }), [subject]: rest };
}

function without(words: string, { start, end }: Span): string {
  return `${words.slice(0, start)} ${words.slice(end)}`.trim();
}

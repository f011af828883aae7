import { describe, expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

const open = ['Anna Berg', 'Tom Ray'];
const both = ['Anna Berg (host)', 'Tom Ray (guest)'];

describe('a meeting is read where the sentence tells of something else', () => {
  test.each<[who: readonly string[], text: string]>([
    [open, 'Trade was the subject of the talks that Minister Anna Berg held with Governor Tom Ray.'],
    [open, 'Trade was discussed at the meeting Minister Anna Berg had with Governor Tom Ray.'],
    [open, 'Trade was discussed by Minister Anna Berg and Governor Tom Ray.'],
    [open, 'Reforms were at the heart of Minister Anna Berg’s talks with Governor Tom Ray.'],
    [open, 'That was the outcome of today’s meeting between Minister Anna Berg and Governor Tom Ray.'],
    [open, 'Minister Anna Berg’s meeting with Governor Tom Ray on 3 May 2023 was devoted to trade.'],
    [both, 'The reception of Ambassador Tom Ray by President Anna Berg took place on 3 May 2023.'],
    [open, '“We shall trade more,” Minister Anna Berg said after talks with Governor Tom Ray.'],
    [open, '“It was a good talk,” said Governor Tom Ray on leaving a meeting with Minister Anna Berg.'],
    [open, 'Minister Anna Berg thanked Governor Tom Ray for his help during their meeting.'],
    [open, 'Minister Anna Berg and Governor Tom Ray agreed on this when they met on 3 May 2023.'],
    [open, 'Minister Anna Berg and Governor Tom Ray sat down for talks on 3 May 2023.'],
    [open, 'Minister Anna Berg had a bilateral with Governor Tom Ray.'],
    [open, 'Governor Tom Ray joined Minister Anna Berg for breakfast on 3 May 2023.'],
    [open, 'Minister Anna Berg shared a lunch with Governor Tom Ray.'],
    [open, 'Minister Anna Berg and Governor Tom Ray met face to face.'],
    [both, 'Mayor Anna Berg welcomed to campus Ambassador Tom Ray.'],
    [both, 'Mayor Anna Berg received at Elm Palace Tom Ray, the Ambassador of Peru.'],
    [both, 'Mayor Anna Berg had a visit from Tom Ray, the Ambassador of Peru.'],
    [both, 'Mayor Anna Berg spoke when Ambassador Tom Ray visited her in her office.'],
    [both, 'Ambassador Tom Ray was the first to call on Mayor Anna Berg.'],
    [both, 'Ambassador Tom Ray led a team to pay a courtesy call on Mayor Anna Berg.'],
    [both, 'President Anna Berg bade farewell to the outgoing Ambassador Tom Ray.'],
    [both, 'Ambassador Tom Ray thanked Mayor Anna Berg for receiving him.'],
    [both, 'Ambassador Tom Ray called on Mayor Anna Berg to officially introduce himself.'],
    [
      both,
      'Anna Berg, Mayor of Lund, who disclosed this while receiving Ambassador Tom Ray, praised the port.',
    ],
    [open, 'Minister Anna Berg and Governor Tom Ray got together to review the plan.'],
    [open, 'Minister Anna Berg used her meeting with Governor Tom Ray to praise the port.'],
    [
      open,
      'It was the first meeting between Minister Anna Berg and Governor Tom Ray since May. The two met on 3 May 2023.',
    ],
    [both, 'Ambassador Tom Ray went to bid farewell to President Anna Berg.'],
    [
      both,
      'At a reception for Ambassador of Peru Tom Ray in Lund on 3 May 2023, Minister Anna Berg hailed the ties.',
    ],
    [both, 'Ambassador Tom Ray came to extend New Year wishes to Minister Anna Berg on 3 May 2023.'],
    [both, 'Ambassador Tom Ray came to the Ministry to congratulate Minister Anna Berg.'],
    [both, 'Mayor Anna Berg gave this charge when Ambassador Tom Ray paid a courtesy visit to the palace.'],
    [both, 'Minister Anna Berg and her guest, Minister Tom Ray, agreed on trade at their meeting.'],
    [both, 'President Anna Berg granted a meeting to Ambassador Tom Ray.'],
    [open, 'Prime Minister Anna Berg spoke to Peruvian President Tom Ray in the margins of the summit.'],
    [open, 'Mayor Anna Berg maintained a meeting with Governor Tom Ray.'],
    [open, 'Minister Anna Berg held a number of bilateral meetings, in particular with Governor Tom Ray.'],
    [
      open,
      'During the talks, which took place in Lund, Norwegian Minister Anna Berg and Danish Minister Tom Ray discussed trade.',
    ],
  ])('%s: %s', (who, text) => {
    expect(eventsIn(text).map((event) => people(event).toSorted())).toEqual([who]);
  });
});

describe('and none where nobody is told to have met', () => {
  test.each([
    'In a video message, Speaker Anna Berg greeted President Tom Ray.',
    'Speaker Anna Berg welcomed President Tom Ray in a letter.',
    'Trade was discussed by Minister Anna Berg.',
    'The topic of the talks that Minister Anna Berg will hold with Governor Tom Ray is trade.',
    'It was the outcome of talks with Governor Tom Ray.',
    'Minister Anna Berg had an arrangement with Governor Tom Ray.',
    'Ambassador Tom Ray is the first to call for a summit.',
    'Prime Minister Anna Berg spoke to Peruvian President Tom Ray about the summit.',
    'Minister Anna Berg maintained a dialogue with Governor Tom Ray.',
    'Minister Anna Berg spoke when the council paid a courtesy visit to Lund.',
    'Ambassador Tom Ray came to appreciate Minister Anna Berg.',
    'Ambassador Tom Ray thanked Mayor Anna Berg for receiving refugees.',
    'Ambassador Tom Ray called on Mayor Anna Berg to quickly resign.',
    'It was not the first meeting between Minister Anna Berg and Governor Tom Ray.',
    'We are proud to host a forum of which Minister Anna Berg spoke.',
  ])('none: %s', (text) => {
    expect(eventsIn(text).filter(({ type, status }) => type === 'meeting' && status === 'happened')).toEqual(
      [],
    );
  });
});

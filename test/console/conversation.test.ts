import { expect, test } from 'vitest';
import { makeConversation } from '../../src/console/conversation.ts';
import { madeArchive } from '../support/made-archive.ts';

const archive = madeArchive();

test('a question goes on from the last one, and says how it was understood', () => {
  const answer = makeConversation();
  answer('/ask Who met Acme in 2020?', archive);
  const next = answer('/ask and in 2021?', archive);
  expect(next.options).toEqual({ question: 'Who met Acme in 2021?' });
  expect(next.notes[0]).toBe('Understood as “Who met Acme in 2021?”.');
});

test('other commands and mistakes in between leave it as it was', () => {
  const answer = makeConversation();
  answer('/ask Who met Acme in 2020?', archive);
  answer('/search ferries', archive);
  expect(answer('/ask', archive).outcome).toBe('error');
  expect(answer('and in 2021?', archive).outcome).toBe('error');
  expect(answer('/ask and in 2021?', archive).options).toEqual({ question: 'Who met Acme in 2021?' });
});

test('two conversations know nothing of each other', () => {
  makeConversation()('/ask Who met Acme in 2020?', archive);
  const alone = makeConversation()('/ask and in 2021?', archive);
  expect(alone).toMatchObject({ options: { question: 'and in 2021?' } });
  expect(alone.notes.join()).not.toContain('Understood as');
});

import { expect, it } from 'vitest';
import { allEventsIn, people } from './read-text.ts';

const happened = (text: string) => allEventsIn(text).filter(({ status }) => status === 'happened');

it.each([
  'The media office of the Speaker said in a statement that "Speaker Omar Halim received Swiss Foreign Minister Ada Lenz in Basra."',
  'The ministry said in a statement: “Speaker Omar Halim received Swiss Foreign Minister Ada Lenz in Basra today.”',
  'According to a press release, "Speaker Omar Halim received Swiss Foreign Minister Ada Lenz in Basra on Monday."',
])('takes what an office gave out about others for told: %s', (text) => {
  const [event] = happened(text);
  expect(event?.type).toBe('meeting');
  expect(people(event)).toEqual(['Omar Halim (host)', 'Ada Lenz (guest)']);
});

it.each([
  'Ada Lenz said in a statement: "I was in Basra when Speaker Omar Halim received Foreign Minister Tom Lind of Norway."',
  'Ada Lenz said of the statement that he had read: "Speaker Omar Halim received Foreign Minister Tom Lind of Norway in Basra."',
  'Ada Lenz told the paper: "Speaker Omar Halim received Foreign Minister Tom Lind of Norway in Basra some time ago."',
  'The statement added: "Our Speaker Omar Halim received Foreign Minister Tom Lind of Norway in Basra some time ago."',
])('leaves what somebody said: %s', (text) => {
  expect(happened(text)).toEqual([]);
});

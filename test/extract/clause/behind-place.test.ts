import { expect, test } from 'vitest';
import { eventsIn, people } from '../read-text.ts';

test.each([
  'Mayor Ana Lima received on Tuesday morning at the town hall the Consul General of Belgium, Luc Vasseur.',
  'Mayor Ana Lima received at the palace Ambassador Luc Vasseur.',
])('%s: whom she received stands behind where it was', (text) => {
  expect(people(eventsIn(text)[0])).toEqual(['Ana Lima (host)', 'Luc Vasseur (guest)']);
});

test.each([
  'Mayor Ana Lima received praise at the house of former Minister Luc Vasseur.',
  "Mayor Ana Lima received the delegation at former President Luc Vasseur's house.",
])('%s: nobody is named who was received', (text) => {
  expect(eventsIn(text).flatMap(people).join()).not.toContain('Luc Vasseur (guest)');
});

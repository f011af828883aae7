import { expect, test } from 'vitest';
import { eventsIn } from '../read-text.ts';

const toldOf = (text: string) =>
  eventsIn(text).flatMap(({ participants }) =>
    participants.map(({ name, role, organisation }) => [name, role?.text, organisation?.text]),
  );

test.each([
  ['President', 'Lahore Chamber of Commerce', 'Irfan Malik'],
  ['Vice President', 'SAARC Chamber of Commerce', 'Irfan Malik'],
  ['Chairman', 'PCB Management Committee', 'Zaka Malik'],
  ['Secretary', 'Punjab Cricket Association', 'Zaka Malik'],
])('%s %s %s: the body stands right behind the office', (role, body, name) => {
  const text = `Ambassador Anna Berg met ${role} ${body} ${name} on 3 May 2023.`;
  expect(toldOf(text)).toContainEqual([name, role, body]);
});

test('a body that is named by an office is none of it', () => {
  const text = 'Ambassador Anna Berg met President Park Hotels on 3 May 2023.';
  expect(toldOf(text).map(([name]) => name)).not.toContain('Hotels');
  const two = 'Ambassador Anna Berg met President Karl Moe and the Lahore Chamber of Commerce on 3 May 2023.';
  expect(toldOf(two)).toContainEqual(['Karl Moe', 'President', undefined]);
});

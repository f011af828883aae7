import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold, GoldEvent } from '../../src/evaluate/gold.ts';
import type { EvaluationSet } from '../../src/evaluate/read-set.ts';

/** What an annotator got wrong in a set, in words: names, amounts and evidence that the texts do not have. */
export function faultsOf(set: EvaluationSet): string[] {
  const textOf = (id: string) => readFileSync(join(set.folder, set.files.get(id) ?? ''), 'utf8');
  const ids = [...set.articles, ...set.sentences, ...set.noFacts].map((one) => one.id);
  const articleIds = new Set(set.articles.map((one) => one.id));
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} stands twice`),
    ...[...set.files.keys()].filter((id) => !articleIds.has(id)).map((id) => `${id} has no gold`),
    ...set.articles.flatMap((one) => faultsOfGold(one, textOf(one.id))),
    ...set.sentences.flatMap((one) => faultsOfGold(one, one.text)),
    ...set.questions.flatMap(({ argument, expect_ids, must_not_ids, optional_ids }) =>
      [...expect_ids, ...must_not_ids, ...optional_ids]
        .filter((id) => !articleIds.has(id))
        .map((id) => `question ${argument}: no article ${id}`),
    ),
  ];
}

function faultsOfGold(gold: Gold, text: string): string[] {
  const people = gold.people.filter((name) => !text.includes(name));
  return [
    ...people.map((name) => `${gold.id}: person ${name} is not in the text`),
    ...gold.events.flatMap((event) =>
      faultsOfEvent(event, gold, text).map((fault) => `${gold.id}: ${fault}`),
    ),
  ];
}

function faultsOfEvent(event: GoldEvent, gold: Gold, text: string): string[] {
  const present = [...event.hosts, ...event.guests].filter((one) => !one.collective).map((one) => one.name);
  const { amount, parties } = { amount: null, parties: [], ...event.agreement };
  const dated = event.date !== null;
  return [
    ...[event.evidence, ...(amount ? [amount] : []), ...parties]
      .filter((words) => !text.includes(words))
      .map((words) => `not in the text: ${words}`),
    ...present.filter((name) => !gold.people.includes(name)).map((name) => `${name} is not among the people`),
    ...(dated && Number.isNaN(Date.parse(event.date ?? '')) ? [`no such day: ${event.date}`] : []),
    ...(dated === (event.date_basis === 'unknown') ? [`date ${event.date} is ${event.date_basis}`] : []),
    ...(event.date_end && event.date && event.date_end < event.date ? [`ends before it begins`] : []),
  ];
}

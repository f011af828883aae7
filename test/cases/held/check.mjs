// Checks the annotations of this folder against its texts: `node test/cases/held/check.mjs`. Exit status 1 when something is wrong.
import { readdirSync, readFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const read = (name) => readFileSync(new URL(name, here), 'utf8');
const rows = (name) => read(name).trim().split('\n').map((line) => JSON.parse(line));
const types = ['meeting', 'visit', 'signing', 'conference', 'other'];
const bases = ['stated', 'year-from-header', 'inferred', 'unknown'];
const states = ['happened', 'planned', 'did-not-happen'];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const faults = [];
const fault = (id, words) => faults.push(`${id}: ${words}`);

/** Whether the value is YYYY, YYYY-MM or a day that the calendar has. */
function isDate(value) {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) return false;
  const full = value.length === 10 ? value : value.length === 7 ? `${value}-01` : `${value}-01-01`;
  return new Date(`${full}T00:00:00Z`).toISOString().startsWith(full);
}

function checkDate(id, e, published) {
  if (e.date === null ? e.date_basis !== 'unknown' : !isDate(e.date) || e.date_basis === 'unknown') fault(id, `date ${e.date} (${e.date_basis})`);
  if (e.date_end && !(isDate(e.date_end) && e.date_end > e.date)) fault(id, `end ${e.date_end}`);
  if (e.date_partial && !/^--\d\d(-\d\d)?$/.test(e.date_partial)) fault(id, `partial ${e.date_partial}`);
  if (e.date_basis === 'year-from-header' && !published) fault(id, 'year from a header that is not there');
  if (e.status === 'happened' && published && e.date && e.date > published) fault(id, `happened on ${e.date}, published ${published}`);
  const named = days.filter((d) => e.evidence.includes(d));
  if (e.date?.length === 10 && named.length === 1 && days[new Date(`${e.date}T00:00:00Z`).getUTCDay()] !== named[0]) fault(id, `${e.date} is no ${named[0]}: "${e.evidence}"`);
}

function checkEvent(id, e, text, row) {
  if (!types.includes(e.type) || !bases.includes(e.date_basis) || !states.includes(e.status)) fault(id, `unknown word in ${e.type} ${e.date_basis} ${e.status}`);
  if (!text.includes(e.evidence)) fault(id, `evidence is not in the text: "${e.evidence}"`);
  checkDate(id, e, row.published);
  for (const p of [...e.hosts, ...e.guests]) {
    if (p.collective) continue;
    if (!row.people.includes(p.name)) fault(id, `participant ${p.name} is missing from people`);
    const roleWords = (p.role ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    if (roleWords.length > 0 && !roleWords.some((w) => text.toLowerCase().includes(w))) fault(id, `role of ${p.name} is not in the text: ${p.role}`);
  }
  if ((e.type === 'signing') !== (e.agreement !== null)) fault(id, `agreement of a ${e.type}`);
  if (e.agreement?.amount && !text.includes(e.agreement.amount)) fault(id, `amount is not in the text: ${e.agreement.amount}`);
}

function checkRow(row, text) {
  for (const e of row.events) checkEvent(row.id, e, text, row);
  for (const name of row.people) if (!text.includes(name)) fault(row.id, `${name} is not in the text`);
  if (row.published !== null && !(isDate(row.published) && row.published.length === 10)) fault(row.id, `published ${row.published}`);
}

const gold = rows('gold.jsonl'), sentences = rows('sentences.jsonl'), noFacts = rows('no-facts.jsonl'), questions = rows('questions.jsonl');
const files = readdirSync(new URL('articles/', here)).map((f) => f.replace(/\.txt$/, ''));
for (const set of [gold, sentences, noFacts]) {
  const ids = set.map((r) => r.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) fault(id, 'stands twice');
}
const texts = [...sentences, ...noFacts].map((r) => r.text);
for (const t of texts) if (texts.indexOf(t) !== texts.lastIndexOf(t)) fault('text', `stands twice: ${t}`);
for (const f of files) if (!gold.some((g) => g.id === f)) fault(f, 'has no gold');
for (const g of gold) {
  const text = read(`articles/${g.id}.txt`), length = text.split(/\s+/).length;
  if (length < 150 || length > 450) fault(g.id, `${length} words`);
  if (g.title !== null && !g.title.startsWith('(') && !text.includes(g.title)) fault(g.id, `title is not in the text: ${g.title}`);
  checkRow(g, text);
}
for (const s of sentences) checkRow(s, s.text);
for (const q of questions) for (const id of [...q.expect_ids, ...q.must_not_ids, ...q.optional_ids]) if (!files.includes(id)) fault(`${q.command} ${q.argument}`, `no article ${id}`);
for (const q of questions) {
  const all = q.expect_ids.map((id) => read(`articles/${id}.txt`)).join('\n');
  for (const p of q.expect_people ?? []) if (!all.includes(p)) fault(q.argument, `${p} is in no expected article`);
}

for (const f of faults) console.log(f);
const happened = gold.flatMap((g) => g.events).filter((e) => e.status === 'happened' && e.type !== 'other').length;
console.log(`${gold.length} articles with ${happened} events that happened, ${sentences.length} sentences, ${noFacts.length} without a fact, ${questions.length} questions; ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);

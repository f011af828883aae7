import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSet } from '../../src/evaluate/read-set.ts';

const line = { id: 'a', title: null, published: null, events: [], people: [], organisations: [] };

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-set-'));
  mkdirSync(join(folder, 'articles'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function problemOf(folder: string): string {
  const set = readSet(folder);
  return set.ok ? '' : set.problem;
}

describe('readSet', () => {
  test('reads articles from their folder, and what is not there as empty', () => {
    const folder = folderWith({ 'articles/a.txt': 'x', 'gold.jsonl': `${JSON.stringify(line)}\n\n` });
    const set = readSet(folder);
    expect(set).toMatchObject({ ok: true, folder: join(folder, 'articles'), questions: [], sentences: [] });
    expect(set.ok && set.files.get('a')).toBe('a.txt');
  });

  test('says which folder, file or article is missing', () => {
    expect(problemOf('/no/such/folder')).toBe('/no/such/folder: no such folder');
    expect(problemOf(folderWith({}))).toContain('gold.jsonl is missing');
    expect(problemOf(folderWith({ 'gold.jsonl': JSON.stringify(line) }))).toContain('names article a');
  });

  test('says in which line a gold file is wrong, and where in it', () => {
    const broken = folderWith({ 'articles/a.txt': 'x', 'gold.jsonl': '\n{"id":' });
    expect(problemOf(broken)).toBe('gold.jsonl, line 2: not one JSON object a line');
    const odd = JSON.stringify({ ...line, published: '3 May' });
    expect(problemOf(folderWith({ 'gold.jsonl': odd }))).toContain('gold.jsonl, line 1: published');
  });
});

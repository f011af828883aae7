import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** A type alone: gone at run time. */
  readonly typeOnly: boolean;
}

const files = globSync(['src/**/*.ts', 'commands/**/*.ts']).sort();
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const imports = files.flatMap((file) => importsOf(file, sources.get(file) ?? ''));
const local = imports
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map((one) => ({ ...one, to: normalize(join(dirname(one.from), one.specifier)) }));

function importsOf(from: string, source: string): readonly Import[] {
  const statements = [
    ...source.matchAll(/^\s*(?:import|export)\s+(type\s+)?[^'"`;]*?from\s+['"]([^'"]+)['"]/gm),
  ];
  const calls = [...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)|^import\s+['"]([^'"]+)['"]/gm)];
  return [
    ...statements.map(([, type, specifier = '']) => ({ from, specifier, typeOnly: type !== undefined })),
    ...calls.map(([, called, bare]) => ({ from, specifier: called ?? bare ?? '', typeOnly: false })),
  ];
}

/** What each part of the house may import from, besides itself. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  article: [],
  extract: ['article'],
  archive: ['article', 'extract'],
  answer: ['article', 'extract', 'archive'],
  commands: ['article', 'extract', 'archive', 'answer'],
  discord: ['article', 'extract', 'archive', 'answer', 'commands'],
  console: ['article', 'extract', 'archive', 'answer', 'commands', 'evaluate'],
  evaluate: ['article', 'extract', 'archive', 'answer', 'commands'],
  config: [],
  main: ['article', 'extract', 'archive', 'answer', 'commands', 'discord', 'console', 'evaluate', 'config'],
};

function partOf(file: string): string {
  return (
    file
      .replace(/^src\//, '')
      .replace(/\.ts$/, '')
      .split('/')[0] ?? ''
  );
}

const shown = ({ from, specifier }: Import) => `${from} → ${specifier}`;

describe('the house', () => {
  test('was read: this test sees files and imports of every part', () => {
    expect([...new Set(files.map(partOf))].sort()).toEqual(Object.keys(BELOW).sort());
    expect(local.length).toBeGreaterThan(files.length);
    for (const { to, ...one } of local) expect([shown(one), sources.has(to)]).toEqual([shown(one), true]);
  });

  test('imports run one way', () => {
    const against = local.filter(({ from, to }) => {
      const [importer, imported] = [partOf(from), partOf(to)];
      return importer !== imported && !BELOW[importer]?.includes(imported);
    });
    expect(against.map(shown)).toEqual([]);
  });

  test('has no import cycle, types included', () => {
    const next = Map.groupBy(local, ({ from }) => from);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test.each([
    ['discord.js', /^discord\.js$/, /^src\/discord\//],
    ['minisearch', /^minisearch(?:\/|$)/, /^src\/archive\//],
    ['the environment file’s reader', /^dotenv$/, /^src\/config\.ts$/],
  ])('%s is imported only where it belongs', (_what, specifier, where) => {
    const users = imports.filter((one) => specifier.test(one.specifier) && !one.typeOnly);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ from }) => !where.test(from)).map(shown)).toEqual([]);
  });

  test('the environment is read in one file', () => {
    const readers = files.filter((file) =>
      /process\s*(\.|\?\.|\[['"])\s*env\b/.test(sources.get(file) ?? ''),
    );
    expect(readers).toEqual(['src/config.ts']);
  });

  test('imports of our own end in .ts, those of Node start with node:', () => {
    const builtins = new Set([
      'fs',
      'path',
      'os',
      'util',
      'url',
      'crypto',
      'events',
      'readline',
      'worker_threads',
    ]);
    const odd = imports.filter(({ specifier }) =>
      specifier.startsWith('.') ? !specifier.endsWith('.ts') : builtins.has(specifier.split('/')[0] ?? ''),
    );
    expect(odd.map(shown)).toEqual([]);
  });

  test('no file is over 250 lines, and half are around 80 or shorter', () => {
    const lengths = files
      .map((file) => (sources.get(file) ?? '').split('\n').length - 1)
      .sort((a, b) => a - b);
    expect(lengths.at(-1)).toBeLessThanOrEqual(250);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100);
  });
});

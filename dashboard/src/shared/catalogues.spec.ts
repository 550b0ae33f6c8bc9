import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from './catalogues/en';
import { ru } from './catalogues/ru';
import { languageOf } from './language';

type Tree = { [key: string]: string | Tree };

function leavesOf(tree: Tree, prefix = ''): Map<string, string> {
  const leaves = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') leaves.set(prefix + key, value);
    else for (const [rest, text] of leavesOf(value, `${prefix}${key}.`)) leaves.set(rest, text);
  }
  return leaves;
}

const SOURCES = path.join(import.meta.dirname, '..');

const code = fs
  .readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$|catalogues[\\/]/.test(file))
  .map((file) => fs.readFileSync(path.join(SOURCES, file), 'utf8'))
  .join('\n');

/** What keys made at run time begin with: `job.format.${work_format}`. */
const beginnings = [...code.matchAll(/`([a-z_]+\.[a-z_.]*)\$\{/g)].flatMap(([, beginning]) => beginning ?? []);

const isUsed = (key: string): boolean =>
  code.includes(`'${key}'`) || beginnings.some((beginning) => key.startsWith(beginning));

const english = leavesOf(en);
const russian = leavesOf(ru);
const placesIn = (text: string) => new Set(text.match(/%\{\w+\}/g));

describe('Texts', () => {
  test('both languages have the same keys, and none is empty', () => {
    expect([...russian.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...english, ...russian].filter(([, text]) => !text.trim())).toEqual([]);
  });

  test('every key is used somewhere', () => {
    expect(isUsed('there.is.no.such.key')).toBe(false);
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  test('both languages fill in the same values', () => {
    for (const [key, text] of english) expect([key, placesIn(russian.get(key) ?? '')]).toEqual([key, placesIn(text)]);
  });

  test('plurals have as many forms as their language: two in English, three in Russian', () => {
    for (const [key, text] of english) {
      if (!text.includes('||||')) continue;
      expect([key, text.split('||||').length]).toEqual([key, 2]);
      expect([key, russian.get(key)?.split('||||').length]).toEqual([key, 3]);
    }
  });

  test('the first language of the browser that we speak wins', () => {
    expect(languageOf(['de-DE', 'ru-RU', 'en'])).toBe('ru');
    expect(languageOf(['en-GB', 'ru'])).toBe('en');
    expect(languageOf(['de'])).toBe('en');
  });
});

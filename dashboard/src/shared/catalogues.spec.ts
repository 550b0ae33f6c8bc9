import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { crm as crmEn } from './catalogues/en/crm';
import { admin as adminEn } from './catalogues/en/crm/admin';
import { moderation as moderationEn } from './catalogues/en/crm/moderation';
import { site as siteEn } from './catalogues/en/site';
import { crm as crmRu } from './catalogues/ru/crm';
import { admin as adminRu } from './catalogues/ru/crm/admin';
import { moderation as moderationRu } from './catalogues/ru/crm/moderation';
import { site as siteRu } from './catalogues/ru/site';
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

const codeBelow = (...folders: string[]): string =>
  fs
    .readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$|catalogues[\\/]/.test(file))
    .filter((file) => folders.some((folder) => file.startsWith(folder + path.sep)))
    .map((file) => fs.readFileSync(path.join(SOURCES, file), 'utf8'))
    .join('\n');

/** Keys that a library puts together by itself. */
const MADE_ELSEWHERE = ['shell.resources.', 'shell.invalid_form'];

/** Which keys a piece of code uses: written out, or by what keys made at run time begin with, `job.format.${work_format}`. */
function usesIn(code: string) {
  const beginnings = [...code.matchAll(/`([a-z_]+\.[a-z_.]*)\$\{/g)].flatMap(([, beginning]) => beginning ?? []);
  return (key: string): boolean =>
    [`'${key}'`, `"${key}"`].some((literal) => code.includes(literal)) ||
    [...beginnings, ...MADE_ELSEWHERE].some((beginning) => key.startsWith(beginning));
}

const SETS = [
  { name: 'site', en: siteEn, ru: siteRu, code: codeBelow('site', 'shared') },
  {
    name: 'crm',
    en: { ...crmEn, admin: adminEn, moderation: moderationEn },
    ru: { ...crmRu, admin: adminRu, moderation: moderationRu },
    code: codeBelow('crm', 'shared'),
  },
];

describe.each(SETS)('Texts ($name)', ({ en, ru, code }) => {
  const english = leavesOf(en);
  const russian = leavesOf(ru);
  const placesIn = (text: string) => new Set(text.match(/%\{\w+\}/g));
  const isUsed = usesIn(code);

  test('both languages have the same keys, and none is empty', () => {
    expect([...russian.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...english, ...russian].filter(([, text]) => !text.trim())).toEqual([]);
  });

  test('every key is used somewhere', () => {
    expect(isUsed('there.is.no.such.key')).toBe(false);
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  test('every key in an attribute is there', () => {
    // Labels of react-admin are plain strings to the compiler.
    const written = [...code.matchAll(new RegExp(`="((?:${Object.keys(en).join('|')})\\.[a-z_.]+)"`, 'g'))];
    expect(written.flatMap(([, key = '']) => (english.has(key) ? [] : [key]))).toEqual([]);
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
});

describe('The language of the page', () => {
  test('the first language of the browser that we speak wins', () => {
    expect(languageOf(['de-DE', 'ru-RU', 'en'])).toBe('ru');
    expect(languageOf(['en-GB', 'ru'])).toBe('en');
    expect(languageOf(['de'])).toBe('en');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as en from './en/index.js';
import * as ru from './ru/index.js';

const SOURCES = path.join(import.meta.dirname, '..');

/** Every source of the API but its tests and the catalogues themselves. */
const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.ts$/.test(file) && !/spec\.ts$/.test(file) && !file.startsWith('catalogues'))
  .map((file) => ({ file, code: readFileSync(path.join(SOURCES, file), 'utf8') }));

const english = flat(en);
const russian = flat(ru);

/** What is written between quotes, anywhere. */
const literals = new Set(
  sources.flatMap(({ code }) => [...code.matchAll(/'([^'\n]*)'/g)].map(([, inside = '']) => inside)),
);
/** Template literals that could name a text, as patterns whose groups are what is filled in. */
const templates = new Set(
  sources.flatMap(({ code }) => [...code.matchAll(/`((?:[\w.]|\$\{[^`}]+\})+)`/g)].map(([, inside = '']) => inside)),
);
const patterns = [...templates]
  .filter((template) => template.includes('.') && /\w/.test(template.replaceAll(/\$\{[^}]+\}/g, '')))
  .map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{.+?\}/g, '([\\w.]+)')}$`));

/** Texts that are looked up by a code of their own: `errors.<code>`. */
const BY_CODE = /^(errors|kinds|reasons|validation)\./;

function isNamed(name: string): boolean {
  if (literals.has(name)) return true;
  return patterns.some((pattern) => {
    const [, ...filled] = pattern.exec(name) ?? [];
    // What a template is filled with is itself written somewhere.
    return filled.length > 0 && filled.every(isNamed);
  });
}

const isUsed = (key: string): boolean => isNamed(key) || (BY_CODE.test(key) && isNamed(key.replace(BY_CODE, '')));

describe('The catalogues', () => {
  test('have the same keys in both languages', () => {
    expect(Object.keys(russian).sort()).toEqual(Object.keys(english).sort());
  });

  test('hold no text that nothing says', () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('would show a text that nothing says', () => {
    expect(isUsed('errors.http.nothing_says_this')).toBe(false);
    expect(isUsed('chat.ask.nothing_says_this')).toBe(false);
    expect(isUsed('errors.http.invalid')).toBe(true);
  });

  test.each([
    ['English', english, /[А-Яа-яЁё]/, 2],
    ['Russian', russian, /^[^А-Яа-яЁё]*$/, 3],
  ] as const)('%s is written in its own letters, with its own number of plurals', (_, texts, foreign, plurals) => {
    for (const [key, text] of Object.entries(texts)) {
      const forms = text.split('||||');
      expect({ key, forms: forms.length === 1 ? plurals : forms.length }).toEqual({ key, forms: plurals });
      for (const form of forms) {
        const words = form.replaceAll(/%\{\w+\}/g, '');
        if (/\p{L}/u.test(words)) expect({ key, isForeign: foreign.test(words) }).toEqual({ key, isForeign: false });
        expect(form.trim()).not.toBe('');
      }
    }
  });

  test('fill the same values in both languages', () => {
    // A count picks a plural: a language may say it in words.
    const values = (text = '') =>
      [...new Set([...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name))]
        .filter((name) => name !== 'smart_count')
        .sort();
    for (const [key, text] of Object.entries(english))
      expect({ key, values: values(russian[key]) }).toEqual({ key, values: values(text) });
    for (const text of [...Object.values(english), ...Object.values(russian)])
      expect(text).not.toMatch(/%(?!\{\w+\})\S*[{}]/);
  });
});

describe('Every refusal has a text', () => {
  const codes = sources.flatMap(({ file, code }) =>
    [...code.matchAll(/(?:new \w+|super)\(\s*(?:'[a-z_]+',\s*)?(['`])([a-z_]+\.[^'`\s]+)\1/g)].map(
      ([, , named = '']) => ({
        file,
        named,
      }),
    ),
  );

  test('by the code of the error', () => {
    expect(codes.length).toBeGreaterThan(40);
    const missing = codes.filter(({ named }) => {
      const pattern = new RegExp(`^errors\\.${named.replaceAll('.', '\\.').replaceAll(/\$\{.+?\}/g, '\\w+')}$`);
      return !Object.keys(english).some((key) => pattern.test(key));
    });
    expect(missing).toEqual([]);
  });

  test('by the code of a CV that was refused', () => {
    const refusals = [...literals].filter((literal) => /^resume\.[a-z_]+$/.test(literal));
    expect(refusals.length).toBeGreaterThan(5);
    expect(refusals.filter((code) => !(`errors.${code}` in english))).toEqual([]);
  });

  test('by the code of a faulty field', () => {
    const fields = sources
      .filter(({ file }) => file.startsWith(path.join('platform', 'http', 'fields')))
      .map(({ code }) => code)
      .join('\n');
    const named = [...fields.matchAll(/named\(([^,()]+)[,)]/g)].flatMap(([, first = '']) => quoted(first));
    const thrown = sources.flatMap(({ code }) =>
      [...code.matchAll(/\{ field[^{}]*\bcode: ('[^{}]+?)\}/g)].flatMap(([, rest = '']) => quoted(rest).slice(0, 1)),
    );
    expect(named.length).toBeGreaterThan(15);
    expect(thrown.length).toBeGreaterThan(5);
    expect([...named, ...thrown].filter((code) => !(`validation.${code}` in english))).toEqual([]);
  });
});

const quoted = (code: string): string[] => [...code.matchAll(/'(\w+)'/g)].map(([, inside = '']) => inside);

/** Texts by their whole key. */
function flat(catalogue: object, above = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(catalogue).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[above + name, value]] : Object.entries(flat(value as object, `${above}${name}.`)),
    ),
  );
}

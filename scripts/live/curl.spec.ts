import { readCurl, shellWords } from './curl.js';
import { type Names, requireLines, requireShown } from './shown.js';

const none = (name: string): string => {
  throw new Error(`no ${name}`);
};

describe('reading curl as a shell does', () => {
  test('words, quotes, continued lines and variables', () => {
    const words = shellWords(`curl -H "A: $token" \\\n  '{"id": "'$id'"}' 'no $name here'`, (name) => `<${name}>`);
    expect(words).toEqual(['curl', '-H', 'A: <token>', '{"id": "<id>"}', 'no $name here']);
  });

  test('--json sets the method, the content type and the body', () => {
    expect(readCurl(`curl http://localhost/a --json '{"b": 1}'`, none)).toEqual({
      method: 'POST',
      url: 'http://localhost/a',
      headers: { 'content-type': 'application/json' },
      body: '{"b": 1}',
      form: [],
    });
  });

  test.each([
    ['an option it does not know', 'curl --insecure http://localhost'],
    ['an open quote', `curl 'http://localhost`],
    ['a variable that has no value', 'curl $API/jobs'],
  ])('%s is refused', (_, command) => {
    expect(() => readCurl(command, none)).toThrow();
  });
});

describe('comparing an answer with what is shown of it', () => {
  const names = (): Names => new Map([['known', 'k1']]);

  test.each<[string, unknown, unknown]>([
    ['a part of an object', { a: 1 }, { a: 1, b: 2 }],
    ['anything at all', { a: '…' }, { a: null }],
    ['a part of a text', '…two…', 'one two three'],
    ['a name that is known', 'x-$known', 'x-k1'],
    ['the beginning of a list', [1, '…'], [1, 2, 3]],
  ])('%s fits', (_, shown, came) => {
    expect(() => requireShown(shown, came, names())).not.toThrow();
  });

  test.each<[string, unknown, unknown]>([
    ['another value', { a: 1 }, { a: 2 }],
    ['a missing field, even where anything would do', { a: '…' }, {}],
    ['a longer list', [1], [1, 2]],
    ['another value under a known name', '$known', 'k2'],
    ['a list where an object is shown', { 0: 1 }, [1]],
    ['one name for two values', '$new and $new', 'one and two'],
  ])('%s does not', (_, shown, came) => {
    expect(() => requireShown(shown, came, names())).toThrow();
  });

  test('a name is taken over from what came', () => {
    const taken = names();
    requireShown({ link: '…/chat/$id#token=$token' }, { link: 'http://a/chat/1#token=2' }, taken);
    expect([taken.get('id'), taken.get('token')]).toEqual(['1', '2']);
  });

  test('every shown line of a text must be there', () => {
    expect(() => requireLines('one\n…\nthree', 'one\ntwo\nthree', names())).not.toThrow();
    expect(() => requireLines('one\nfour', 'one\ntwo\nthree', names())).toThrow();
  });
});

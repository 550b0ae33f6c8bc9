import { describe, expect, test } from 'vitest';
import { cut, nextOf, type Place, placesOf, type Requirement } from './evidence';

const place = (id: string, text: string, quote: string, changes: Partial<Place> = {}): Place => {
  const start = text.indexOf(quote);
  return { id, requirement: 0, source: 'resume', start, end: start + quote.length, quote, ...changes };
};

describe('Quotes in a text', () => {
  const text = 'Nurse. 😀 Wound care at night, night shifts.';

  test('are cut out where they stand, and the pieces are the whole text', () => {
    const segments = cut(text, [place('care', text, 'Wound care')]);
    expect(segments.map((segment) => segment.text)).toEqual(['Nurse. 😀 ', 'Wound care', ' at night, night shifts.']);
    expect(segments.map(({ places }) => places.map(({ id }) => id))).toEqual([[], ['care'], []]);
  });

  test('may overlap: each piece knows all that quote it', () => {
    const segments = cut(text, [place('a', text, 'care at night'), place('b', text, 'Wound care at')]);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.map(({ text: piece, places }) => [piece, places.map(({ id }) => id).join()])).toEqual([
      ['Nurse. 😀 ', ''],
      ['Wound ', 'b'],
      ['care at', 'a,b'],
      [' night', 'a'],
      [', night shifts.', ''],
    ]);
  });

  test.each([
    ['another text stands there', { quote: 'Wound CARE' }],
    ['it reaches beyond the text', { end: 1_000 }],
    ['it is empty', { start: 3, end: 3, quote: '' }],
    ['it ends before it begins', { start: 9, end: 4, quote: '' }],
  ])('are left out where %s', (_, changes) => {
    expect(cut(text, [place('x', text, 'Wound care', changes)])).toEqual([{ start: 0, text, places: [] }]);
  });

  test('an empty text has no pieces', () => {
    expect(cut('', [])).toEqual([]);
  });

  test('know their requirement', () => {
    const evidence = [place('', text, 'night'), place('', text, 'shifts')];
    const breakdown = [{ evidence: [] }, { evidence }] as unknown as Requirement[];
    expect(placesOf(breakdown).map(({ id, requirement }) => [id, requirement])).toEqual([
      ['1-0', 1],
      ['1-1', 1],
    ]);
  });

  test('of several requirements lead to one after the other', () => {
    const places = [place('a', text, 'care'), place('b', text, 'care')];
    expect(nextOf(places, null)?.id).toBe('a');
    expect(nextOf(places, 'a')?.id).toBe('b');
    expect(nextOf(places, 'b')?.id).toBe('a');
    expect(nextOf([], 'b')).toBeUndefined();
  });
});

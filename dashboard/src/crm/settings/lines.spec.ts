import { describe, expect, test } from 'vitest';
import { filledLines, linesOf, writeLines } from './lines';

describe('A list that is written as lines', () => {
  test('stays as it is while somebody types, the empty line at the end included', () => {
    expect(writeLines(linesOf('https://a.example\n'))).toBe('https://a.example\n');
    expect(linesOf('')).toEqual([]);
    expect(writeLines(undefined)).toBe('');
  });

  test('is sent without spaces and empty lines', () => {
    expect(filledLines(linesOf(' https://a.example \n\nhttps://b.example\n'))).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
  });
});

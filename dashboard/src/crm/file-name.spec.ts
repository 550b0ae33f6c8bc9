import { describe, expect, test } from 'vitest';
import { fileNameOf } from './file-name';

describe('The name of a download', () => {
  test('in any alphabet wins over the plain one', () => {
    expect(fileNameOf(`attachment; filename="otkliki.csv"; filename*=UTF-8''%D0%BE%D1%82%D0%BA.csv`)).toBe('отк.csv');
  });

  test('may be plain', () => {
    expect(fileNameOf('attachment; filename="cv.pdf"')).toBe('cv.pdf');
  });

  test('may be missing', () => {
    expect(fileNameOf(null)).toBeNull();
    expect(fileNameOf('inline')).toBeNull();
  });
});

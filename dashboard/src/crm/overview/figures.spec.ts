import { describe, expect, test } from 'vitest';
import { dayAt, firstDay, writeDay, writeShare, writeSpan } from './figures';

describe('Figures of the overview', () => {
  test('a period of thirty days has its last day in it', () => {
    expect(firstDay('2026-03-30', 30)).toBe('2026-03-01');
    expect(firstDay('2026-03-01', 1)).toBe('2026-03-01');
  });

  test('a period that goes over a change of clocks loses no day', () => {
    expect(firstDay('2026-04-05', 7)).toBe('2026-03-30');
  });

  test('late in the evening in London it is tomorrow in Moscow', () => {
    const moment = new Date('2026-03-01T22:30:00Z');
    expect(dayAt(moment, 'Europe/London')).toBe('2026-03-01');
    expect(dayAt(moment, 'Europe/Moscow')).toBe('2026-03-02');
  });

  test('a day is the same day for readers in every zone', () => {
    expect(writeDay('2026-03-02', 'en-GB')).toBe('2 Mar');
    expect(writeDay('2026-03-02', 'ru')).toBe('2 мар.');
  });

  test('a span is written in its largest unit', () => {
    expect(writeSpan(45, 'en')).toBe('45 seconds');
    expect(writeSpan(5400, 'en')).toBe('1.5 hours');
    expect(writeSpan(3 * 86_400, 'ru')).toBe('3 дня');
    expect(writeSpan(40 * 86_400, 'en')).toBe('40 days');
    expect(writeSpan(0, 'en')).toBe('0 seconds');
  });

  test('a share is written in whole per cent', () => {
    expect(writeShare(0.256, 'en')).toBe('26%');
  });
});

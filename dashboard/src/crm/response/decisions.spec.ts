import { describe, expect, test } from 'vitest';
import { choicesOf, tasksOf } from './decisions';

const facts = {
  status: 'new',
  is_confirmed: false,
  is_incomplete: false,
  is_review_requested: false,
  closed_reason: null,
} as const;

const kinds = (changes: Partial<Parameters<typeof choicesOf>[0]>) =>
  choicesOf({ ...facts, ...changes }).map(({ decision, kind }) => `${kind} ${decision}`);

test('what waits for a person is told, and nothing once the response was taken back', () => {
  const rejected = { ...facts, status: 'rejected', is_review_requested: true } as const;
  expect(tasksOf(facts)).toEqual([]);
  expect(tasksOf({ ...facts, status: 'approved' })).toEqual([]);
  expect(tasksOf(rejected)).toEqual(['review', 'confirm']);
  expect(tasksOf({ ...rejected, is_confirmed: true })).toEqual(['review']);
  expect(tasksOf({ ...facts, status: 'in_chat', is_incomplete: true })).toEqual(['silent']);
  expect(tasksOf({ ...facts, status: 'approved', is_incomplete: true })).toEqual([]);
  expect(tasksOf({ ...rejected, closed_reason: 'withdrawn' })).toEqual([]);
});

describe('What can be decided', () => {
  test('either way where nobody has decided', () => {
    expect(kinds({})).toEqual(['decide approved', 'decide rejected']);
    expect(kinds({ status: 'in_chat', is_incomplete: true })).toEqual(['decide approved', 'decide rejected']);
  });

  test('the bot is confirmed or overruled, a person only overruled', () => {
    expect(kinds({ status: 'rejected' })).toEqual(['confirm rejected', 'overrule approved']);
    expect(kinds({ status: 'approved' })).toEqual(['confirm approved', 'overrule rejected']);
    expect(kinds({ status: 'rejected', is_confirmed: true })).toEqual(['overrule approved']);
  });

  test('whoever asks for a review can be told that the decision stands', () => {
    const choices = kinds({ status: 'rejected', is_confirmed: true, is_review_requested: true });
    expect(choices).toEqual(['uphold rejected', 'overrule approved']);
  });

  test('nothing, once it was taken back', () => {
    expect(kinds({ status: 'rejected', closed_reason: 'withdrawn' })).toEqual([]);
  });
});

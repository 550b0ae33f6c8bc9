import { contentStems, editDistance } from './stems.policy.js';

test('forms of one word have one stem in both languages', () => {
  expect(contentStems('зарплата зарплату зарплаты')).toEqual(['зарплат', 'зарплат', 'зарплат']);
  expect(contentStems('working worked works')).toEqual(['work', 'work', 'work']);
});
test('words without a topic are left out', () => {
  expect(contentStems('А какой у вас график?')).toEqual(['график']);
});
test('a swap of two letters is one slip, and a far word is beyond the limit', () => {
  expect(editDistance('гибирд', 'гибрид', 2)).toBe(1);
  expect(editDistance('офис', 'гибрид', 2)).toBe(3);
});

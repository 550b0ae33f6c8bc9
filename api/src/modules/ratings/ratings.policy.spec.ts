import { ratingOf } from './ratings.policy.js';

const RULES = { rating_prior_times: 5, rating_shown_from_times: 3 };
const TOTALS = { rating_count: 100, rating_sum: 400 };

test('a rating is drawn towards the mean of the platform', () => {
  expect(ratingOf({ rating_count: 3, rating_sum: 15 }, TOTALS, RULES)).toEqual({ rating: 4.38, rating_count: 3 });
  expect(ratingOf({ rating_count: 3, rating_sum: 3 }, TOTALS, RULES)).toEqual({ rating: 2.88, rating_count: 3 });
});

test('many ratings outweigh the mean', () => {
  expect(ratingOf({ rating_count: 95, rating_sum: 475 }, TOTALS, RULES).rating).toBe(4.95);
});

test('two ratings are not shown, but counted', () => {
  expect(ratingOf({ rating_count: 2, rating_sum: 10 }, TOTALS, RULES)).toEqual({ rating: null, rating_count: 2 });
});

test('without any rating there is none, whatever the settings', () => {
  const none = { rating_count: 0, rating_sum: 0 };
  expect(ratingOf(none, none, { rating_prior_times: 0, rating_shown_from_times: 1 }).rating).toBeNull();
});

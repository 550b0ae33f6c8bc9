/** Ratings, counted and added up. */
export interface RatingSum {
  rating_count: number;
  rating_sum: number;
}

export interface RatingRules {
  rating_prior_times: number;
  rating_shown_from_times: number;
}

/** As others see it. `rating` is null where there are too few to say anything. */
export interface Rating {
  rating: number | null;
  rating_count: number;
}

export const NOT_RATED: Rating = { rating: null, rating_count: 0 };

/** Drawn towards the mean of the whole platform, as though everybody had so many average ratings besides the own ones. */
const shrunkRating = (own: RatingSum, mean: number, { rating_prior_times }: RatingRules): number =>
  (rating_prior_times * mean + own.rating_sum) / (rating_prior_times + own.rating_count);

/** Of all ratings; 0 where there is none yet. */
export const meanOf = ({ rating_sum, rating_count }: RatingSum): number =>
  rating_count === 0 ? 0 : rating_sum / rating_count;

/** Two digits after the point. */
export const shownRating = (rating: number): number => Math.round(rating * 100) / 100;

export function ratingOf(own: RatingSum, totals: RatingSum, rules: RatingRules): Rating {
  const { rating_count } = own;
  const isShown = rating_count > 0 && rating_count >= rules.rating_shown_from_times;
  return { rating: isShown ? shownRating(shrunkRating(own, meanOf(totals), rules)) : null, rating_count };
}

import { ApiProperty } from '@nestjs/swagger';
import { FlagField, IdField, NumberField, ObjectField, OneOf, TextField } from '../../platform/http/fields.js';
import { ORDERS, type Order, type ResponseSort, RESPONSE_SORTS } from '../responses/response-list.policy.js';
import { type Stage, STAGES } from '../responses/response.stage.js';
import { RESPONSE_STATUSES, type ResponseStatus } from '../responses/response.status.js';
import type { SavedFilter } from './saved-filter.entity.js';
import { FILTERED_LISTS, type FilteredList, LONGEST_FILTER_NAME } from './saved-filter.policy.js';

/** What `GET /responses` filters by: a test compares the two. */
export class ResponseFilter {
  @TextField({ max: 200, optional: true, example: 'anna petr' }) q?: string;
  @IdField({ optional: true }) vacancy_id?: string;
  @IdField({ optional: true }) candidate_id?: string;
  @OneOf(RESPONSE_STATUSES, { optional: true, example: 'approved' }) status?: ResponseStatus;
  @OneOf(STAGES, { optional: true, example: 'inbox' }) stage?: Stage;
  @NumberField({ min: 0, max: 1, optional: true, example: 0.8 }) min_score?: number;
  @FlagField({ optional: true }) is_incomplete?: boolean;
  @FlagField({ optional: true }) is_review_requested?: boolean;
  @FlagField({ optional: true }) is_unconfirmed?: boolean;
}

export class SaveFilter {
  @OneOf(FILTERED_LISTS) list: FilteredList;
  @TextField({ max: LONGEST_FILTER_NAME, example: 'Strong, not yet called' }) name: string;
  @ObjectField(() => ResponseFilter, { description: 'By the names of the list’s own query.' }) filter: ResponseFilter;
  @OneOf(RESPONSE_SORTS) sort: ResponseSort;
  @OneOf(ORDERS, { example: 'desc' }) sort_order: Order;
}

export class RenameSavedFilter {
  @TextField({ max: LONGEST_FILTER_NAME, example: 'Strong, called' }) name: string;
}

export class ListSavedFilters {
  @OneOf(FILTERED_LISTS, { optional: true }) list?: FilteredList;
}

export class SavedFilterView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: FILTERED_LISTS }) list: FilteredList;
  @ApiProperty({ example: 'Strong, not yet called' }) name: string;
  @ApiProperty({ type: ResponseFilter }) filter: object;
  @ApiProperty({ enum: RESPONSE_SORTS }) sort: string;
  @ApiProperty({ enum: ORDERS, example: 'desc' }) sort_order: string;
  @ApiProperty() created_at: Date;
  @ApiProperty() updated_at: Date;
}

export const toSavedFilterView = ({ account_id: _, ...saved }: SavedFilter): SavedFilterView => saved;

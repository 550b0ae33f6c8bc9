import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FilteredList } from './saved-filter.policy.js';

/** What somebody looks for in a list again and again, under a name of their own. */
@Entity('saved_filters')
export class SavedFilter {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') account_id: string;
  @Column('text') list: FilteredList;
  @Column('text') name: string;
  /** By the names of the list's own query; possibly words that name somebody, so it is in no log and no event. */
  @Column('jsonb') filter: object;
  @Column('text') sort: string;
  @Column('text') sort_order: 'asc' | 'desc';
  @Column('timestamptz') created_at: Date;
  @Column('timestamptz') updated_at: Date;
}

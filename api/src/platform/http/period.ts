import { DayField } from './fields.js';

/** The days that figures are asked for. */
export class AskPeriod {
  @DayField({
    optional: true,
    example: '2026-02-01',
    description: 'The first day, in the time zone of the account; 29 days before `to` unless given.',
  })
  from?: string;
  @DayField({
    optional: true,
    example: '2026-03-02',
    description: 'The last day, included; today unless given. At most 366 days.',
  })
  to?: string;
}

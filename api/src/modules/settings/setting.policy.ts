/** What a number counts; its name ends with it. */
type Unit = 'minutes' | 'hours' | 'days' | 'points' | 'times' | 'stars' | 'percent';

interface SettingEntry {
  readonly name: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly unit: Unit;
}

/** Every number of the business that an administrator can change. What each is for: `settings.<name>` in the catalogues. */
export const SETTINGS = [
  { name: 'cancel_notice_hours', default: 2, min: 0, max: 168, unit: 'hours' },
  { name: 'booking_closes_minutes', default: 15, min: 0, max: 1440, unit: 'minutes' },
  { name: 'slot_standard_minutes', default: 60, min: 15, max: 120, unit: 'minutes' },
  { name: 'slot_min_minutes', default: 15, min: 15, max: 120, unit: 'minutes' },
  { name: 'slot_max_minutes', default: 120, min: 15, max: 120, unit: 'minutes' },
  { name: 'start_times_at_once', default: 20, min: 1, max: 100, unit: 'times' },
  { name: 'unlock_points', default: 3, min: 0, max: 1000, unit: 'points' },
  { name: 'booking_price_points', default: 1, min: 0, max: 100, unit: 'points' },
  { name: 'interview_reward_points', default: 1, min: 0, max: 100, unit: 'points' },
  { name: 'starter_grant_points', default: 0, min: 0, max: 100, unit: 'points' },
  { name: 'repeated_pair_times', default: 4, min: 2, max: 1000, unit: 'times' },
  { name: 'repeated_pair_days', default: 30, min: 1, max: 365, unit: 'days' },
  { name: 'able_to_book_alert_percent', default: 20, min: 0, max: 100, unit: 'percent' },
  { name: 'auto_complete_hours', default: 2, min: 1, max: 168, unit: 'hours' },
  { name: 'archive_days', default: 30, min: 1, max: 3650, unit: 'days' },
  { name: 'feedback_reminder_hours', default: 24, min: 1, max: 720, unit: 'hours' },
  { name: 'feedback_open_days', default: 14, min: 1, max: 365, unit: 'days' },
  { name: 'feedback_blind_hours', default: 72, min: 0, max: 720, unit: 'hours' },
  { name: 'feedback_acceptance_hours', default: 72, min: 1, max: 720, unit: 'hours' },
  { name: 'high_rating_stars', default: 5, min: 1, max: 5, unit: 'stars' },
  { name: 'rating_prior_times', default: 5, min: 0, max: 100, unit: 'times' },
  { name: 'rating_shown_from_times', default: 3, min: 1, max: 100, unit: 'times' },
  { name: 'no_show_report_from_minutes', default: 15, min: 0, max: 1440, unit: 'minutes' },
  { name: 'no_show_report_until_hours', default: 24, min: 1, max: 720, unit: 'hours' },
  { name: 'no_show_objection_hours', default: 48, min: 1, max: 720, unit: 'hours' },
  { name: 'no_show_unclear_days', default: 7, min: 1, max: 90, unit: 'days' },
  { name: 'strike_days', default: 180, min: 1, max: 3650, unit: 'days' },
  { name: 'second_strike_suspension_days', default: 7, min: 0, max: 365, unit: 'days' },
  { name: 'third_strike_suspension_days', default: 30, min: 0, max: 365, unit: 'days' },
  { name: 'case_due_days', default: 7, min: 1, max: 90, unit: 'days' },
  { name: 'appeal_due_days', default: 7, min: 1, max: 90, unit: 'days' },
  { name: 'case_claim_minutes', default: 30, min: 5, max: 1440, unit: 'minutes' },
  { name: 'case_appeal_days', default: 14, min: 1, max: 365, unit: 'days' },
  { name: 'interview_grace_minutes', default: 10, min: 0, max: 120, unit: 'minutes' },
] as const satisfies readonly SettingEntry[];

export type SettingName = (typeof SETTINGS)[number]['name'];

/** The numbers in force. */
export type Settings = Readonly<Record<SettingName, number>>;

export const STANDARD_SETTINGS: Settings = Object.fromEntries(
  SETTINGS.map((setting) => [setting.name, setting.default]),
) as Record<SettingName, number>;

const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;

/** What must not exceed what; both sides in the same unit. */
const ORDERED: readonly { lower: SettingName; upper: SettingName; inOrder: (settings: Settings) => boolean }[] = [
  {
    lower: 'slot_min_minutes',
    upper: 'slot_standard_minutes',
    inOrder: (s) => s.slot_min_minutes <= s.slot_standard_minutes,
  },
  {
    lower: 'slot_standard_minutes',
    upper: 'slot_max_minutes',
    inOrder: (s) => s.slot_standard_minutes <= s.slot_max_minutes,
  },
  {
    lower: 'no_show_report_from_minutes',
    upper: 'no_show_report_until_hours',
    inOrder: (s) => s.no_show_report_from_minutes <= s.no_show_report_until_hours * MINUTES_PER_HOUR,
  },
  {
    lower: 'no_show_objection_hours',
    upper: 'no_show_unclear_days',
    inOrder: (s) => s.no_show_objection_hours <= s.no_show_unclear_days * HOURS_PER_DAY,
  },
  {
    lower: 'no_show_objection_hours',
    upper: 'case_due_days',
    inOrder: (s) => s.no_show_objection_hours <= s.case_due_days * HOURS_PER_DAY,
  },
  {
    lower: 'feedback_reminder_hours',
    upper: 'feedback_open_days',
    inOrder: (s) => s.feedback_reminder_hours <= s.feedback_open_days * HOURS_PER_DAY,
  },
];

/** Numbers that contradict each other, by the one that is too large. */
export function settingFaults(settings: Settings): { field: SettingName; other: SettingName }[] {
  return ORDERED.filter(({ inOrder }) => !inOrder(settings)).map(({ lower, upper }) => ({
    field: lower,
    other: upper,
  }));
}

/** The stored numbers over the standard ones. A stored one that the limits no longer allow counts for nothing. */
export function settingsFrom(stored: readonly { name: string; value: number }[]): Settings {
  const settings: Record<SettingName, number> = { ...STANDARD_SETTINGS };
  for (const { name, min, max } of SETTINGS) {
    const value = stored.find((row) => row.name === name)?.value;
    if (value !== undefined && value >= min && value <= max) settings[name] = value;
  }
  return settings;
}

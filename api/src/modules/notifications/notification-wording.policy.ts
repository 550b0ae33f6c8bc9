import { type Locale, text } from '../../catalogues/texts.js';
import { momentIn } from './moment-wording.policy.js';
import type {
  MeetingParams,
  NoShowOutcome,
  NotificationKind,
  NotificationParams,
} from './notification-kinds.policy.js';

/** Who reads, and what the ids in what is read are called. */
export interface Reader {
  locale: Locale;
  time_zone: string;
}

export interface Names {
  /** First names of members; whoever is missing is gone. */
  members: ReadonlyMap<string, string>;
  professions: ReadonlyMap<string, { name_ru: string; name_en: string }>;
}

export interface Wording {
  title: string;
  body: string;
}

const OUTCOMES = {
  interviewer_absent: 'notifications.outcomes.interviewer_absent',
  interviewee_absent: 'notifications.outcomes.interviewee_absent',
  unclear: 'notifications.outcomes.unclear',
  rejected: 'notifications.outcomes.rejected',
} as const satisfies Record<NoShowOutcome, string>;

const ROLES = {
  moderator: 'notifications.roles.moderator',
  admin: 'notifications.roles.admin',
  none: 'notifications.roles.none',
} as const;

/** The ids whose names a notification says. */
export function namedIn(params: NotificationParams[NotificationKind]): {
  member_id: string | null;
  profession_id: string | null;
} {
  if (!('partner_id' in params)) return { member_id: null, profession_id: null };
  return { member_id: params.partner_id, profession_id: params.profession_id };
}

/** A notification as its reader understands it: in the reader's language, times in the reader's zone. */
export function wordingOf<K extends NotificationKind>(
  kind: K,
  params: NotificationParams[K],
  reader: Reader,
  names: Names,
): Wording {
  const filled = filledIn(params, reader, names);
  return {
    title: capitalised(text(reader.locale, `notifications.${kind}.title`, filled)),
    body: capitalised(text(reader.locale, `notifications.${kind}.body`, filled)),
  };
}

/** What a kind is called among the preferences. */
export const kindName = (locale: Locale, kind: NotificationKind): string =>
  text(locale, `notifications.${kind}.preference`);

function filledIn(
  params: Partial<MeetingParams> & {
    points?: number;
    rating?: number;
    strikes?: number;
    outcome?: NoShowOutcome;
    staff_role?: 'moderator' | 'admin' | null;
    percent?: number;
    threshold?: number;
  },
  { locale, time_zone }: Reader,
  names: Names,
): Record<string, string | number> {
  const {
    partner_id,
    profession_id,
    scheduled_time,
    points,
    rating,
    strikes,
    outcome,
    staff_role,
    percent,
    threshold,
  } = params;
  const profession = profession_id === undefined ? undefined : names.professions.get(profession_id);
  return {
    ...(partner_id === undefined
      ? {}
      : { partner: names.members.get(partner_id) ?? text(locale, 'notifications.former_member') }),
    ...(profession ? { profession: locale === 'ru' ? profession.name_ru : profession.name_en } : { profession: '—' }),
    ...(scheduled_time === undefined ? {} : { time: momentIn(locale, time_zone, new Date(scheduled_time)) }),
    ...(points === undefined ? {} : { smart_count: points }),
    ...(percent === undefined || threshold === undefined ? {} : { percent, threshold }),
    ...(rating === undefined ? {} : { rating }),
    ...(strikes === undefined ? {} : { strikes }),
    ...(outcome === undefined ? {} : { outcome: text(locale, OUTCOMES[outcome]) }),
    ...(staff_role === undefined ? {} : { role: text(locale, ROLES[staff_role ?? 'none']) }),
  };
}

/** A sentence may begin with what is filled in. */
const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

import { type Locale, text } from '../../catalogues/texts.js';
import { momentIn } from './moment-wording.policy.js';
import type { MeetingParams, NotificationKind, NotificationParams } from './notification-kinds.policy.js';

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

/** The ids whose names a notification says. */
export function namedIn(params: NotificationParams[NotificationKind]): {
  member_id: string | null;
  profession_id: string | null;
} {
  if (!('partner_id' in params)) return { member_id: null, profession_id: null };
  return { member_id: params.partner_id, profession_id: 'profession_id' in params ? params.profession_id : null };
}

/** A notification as its reader understands it: in the reader's language, times in the reader's zone. */
export function wordingOf<K extends NotificationKind>(
  kind: K,
  params: NotificationParams[K],
  reader: Reader,
  names: Names,
): Wording {
  const filled = filledIn(kind, params, reader, names);
  return {
    title: capitalised(text(reader.locale, `notifications.${kind}.title`, filled)),
    body: capitalised(text(reader.locale, `notifications.${kind}.body`, filled)),
  };
}

/** What a kind is called among the preferences. */
export const kindName = (locale: Locale, kind: NotificationKind): string =>
  text(locale, `notifications.${kind}.preference`);

type Filling = Record<string, string | number>;

/** What is told, its kind and its params belonging together. */
type Told = { [K in NotificationKind]: { kind: K; params: NotificationParams[K] } }[NotificationKind];

/** What a kind says besides names, times and numbers. */
function saidBy({ kind, params }: Told, { locale, time_zone }: Reader): Filling {
  switch (kind) {
    case 'points_received':
    case 'points_returned':
      return { smart_count: params.points };
    case 'feedback_received':
    case 'no_show_reported': {
      const { answer_until } = params;
      const time = answer_until && momentIn(locale, time_zone, new Date(answer_until));
      return { answer: time ? ` ${text(locale, `notifications.${kind}.answer`, { time })}` : '' };
    }
    case 'no_show_decided':
      return { outcome: text(locale, `notifications.no_show_decided.outcomes.${params.outcome}`) };
    case 'dispute_decided':
    case 'appeal_decided':
      return { outcome: text(locale, `notifications.${kind}.outcomes.${params.outcome}`) };
    case 'case_appealed':
      return { case: text(locale, `notifications.case_appealed.cases.${params.case_kind}`) };
    case 'strike_given': {
      const { suspended_until, appealable_until } = params;
      const until = (key: 'suspended' | 'appealable', at: string) =>
        text(locale, `notifications.strike_given.${key}`, { time: momentIn(locale, time_zone, new Date(at)) });
      return {
        sanction: suspended_until
          ? until('suspended', suspended_until)
          : text(locale, 'notifications.strike_given.warning'),
        appeal: appealable_until
          ? until('appealable', appealable_until)
          : text(locale, 'notifications.strike_given.final'),
      };
    }
    case 'case_escalated':
      return {
        case: text(locale, `notifications.case_escalated.cases.${params.case_kind}`),
        reason: text(locale, `notifications.case_escalated.reasons.${params.is_overdue ? 'overdue' : 'left'}`),
      };
    case 'role_changed':
      return { role: text(locale, `notifications.roles.${params.staff_role ?? 'none'}`) };
    default:
      return {};
  }
}

function filledIn<K extends NotificationKind>(
  kind: K,
  params: NotificationParams[K],
  reader: Reader,
  names: Names,
): Filling {
  const { locale, time_zone } = reader;
  const { partner_id, profession_id, scheduled_time } = params as Partial<MeetingParams>;
  const profession = profession_id === undefined ? undefined : names.professions.get(profession_id);
  const numbers = Object.entries(params).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return {
    ...Object.fromEntries(numbers),
    ...(partner_id === undefined
      ? {}
      : { partner: names.members.get(partner_id) ?? text(locale, 'notifications.former_member') }),
    ...(profession ? { profession: locale === 'ru' ? profession.name_ru : profession.name_en } : { profession: '—' }),
    ...(scheduled_time === undefined ? {} : { time: momentIn(locale, time_zone, new Date(scheduled_time)) }),
    ...saidBy({ kind, params } as Told, reader),
  };
}

/** A sentence may begin with what is filled in. */
const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

import { Injectable } from '@nestjs/common';
import type { Locale } from '../../catalogues/texts.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Page } from '../../platform/http/page.js';
import { MembersQueries } from '../members/members.queries.js';
import type { Settings } from '../settings/setting.policy.js';
import { SettingsService } from '../settings/settings.service.js';
import { FeedbackNotFound, HistoryNotFound } from './feedback.errors.js';
import { canLeaveFeedback, feedbackClosesAt } from './feedback.policy.js';
import { FeedbackQueries } from './feedback.queries.js';
import type { FeedbackView, HistoryItemView } from './feedback.view.js';
import { type HistoryFilter, HistoryQueries, type HistoryRow, type StoredFeedback } from './history.queries.js';

type Known = {
  [Field in Exclude<keyof FeedbackView, 'is_accepted'>]:
    | FeedbackView[Field]
    | (Field extends `${string}_at` ? string : never);
};

@Injectable()
export class HistoryService {
  constructor(
    private readonly queries: HistoryQueries,
    private readonly feedback: FeedbackQueries,
    private readonly members: MembersQueries,
    private readonly settings: SettingsService,
    private readonly clock: Clock,
  ) {}

  /** What somebody has left, for its author. Throws `FeedbackNotFound`. */
  async own(id: string): Promise<FeedbackView> {
    const feedback = await this.feedback.byId(id);
    if (!feedback) throw new FeedbackNotFound();
    return toFeedbackView(feedback);
  }

  /** The own one; staff see everybody's, as its member does. Throws `HistoryNotFound`. */
  async list(actor: Actor, user_id: string, filter: HistoryFilter, locale: Locale): Promise<Page<HistoryItemView>> {
    const isOwn = actor.account_id === user_id;
    if (!isOwn && (!actor.staff_role || !(await this.queries.isMember(user_id)))) throw new HistoryNotFound();
    const page = await this.queries.list(user_id, filter);
    const [rules, names] = await Promise.all([
      this.settings.current(),
      this.members.firstNames([...new Set(page.items.map(({ partner_id }) => partner_id))]),
    ]);
    const now = this.clock.now();
    // Staff who took part themselves see no more of a member's session than that member's partner does.
    const items = page.items.map((row) =>
      row.partner_id === actor.account_id && row.own_feedback && !isShown(row.own_feedback)
        ? { ...row, own_feedback: null }
        : row,
    );
    return { ...page, items: items.map((row) => toItem(row, names, rules, now, locale)) };
  }
}

function toItem(
  row: HistoryRow,
  names: Map<string, string>,
  rules: Settings,
  now: Date,
  locale: Locale,
): HistoryItemView {
  const { id, mock_interview_id, role, partner_id, level, language, scheduled_time, duration, status } = row;
  const { completed_at, reward, archived_at, has_open_case, own_feedback: own, partner_feedback: partner } = row;
  const canLeave = status === 'completed' && completed_at && !own && canLeaveFeedback(completed_at, rules, now);
  const canAnswer = role === 'interviewee' && partner?.status === 'visible' && status === 'completed';
  const view = (feedback: StoredFeedback): FeedbackView => toFeedbackView(feedback, { is_held: has_open_case });
  return {
    ...{ id, mock_interview_id, role, level, language, scheduled_time, duration, status },
    ...{ completed_at, reward, archived_at },
    partner: { id: partner_id, first_name: names.get(partner_id) ?? '' },
    profession: { id: row.profession_id, name: locale === 'ru' ? row.profession_name_ru : row.profession_name_en },
    own_feedback: own && view(own),
    partner_feedback: partner && isShown(partner) ? view(partner) : null,
    due: {
      leave_feedback_until: canLeave ? feedbackClosesAt(completed_at, rules) : null,
      answer_feedback_until: canAnswer && !has_open_case ? moment(partner.due_at) : null,
    },
  };
}

/** To whom it is about. */
const isShown = ({ status }: StoredFeedback): boolean => status !== 'blind' && status !== 'removed';

const moment = (at: Date | string | null): Date | null => (at === null ? null : new Date(at));

/** `is_held`: an absence is looked into, and nothing counts as accepted by the clock meanwhile. */
function toFeedbackView(feedback: Known, { is_held } = { is_held: false }): FeedbackView {
  const { id, session_id, from_user_id, to_user_id, role, rating, comments, technical_score } = feedback;
  const { status, is_late, is_void, created_at, visible_at, due_at } = feedback;
  const isDue = !is_void && !(is_held && status === 'visible');
  return {
    ...{ id, session_id, from_user_id, to_user_id, role, rating, comments, technical_score },
    ...{ status, is_accepted: status === 'accepted', is_late, is_void, created_at: new Date(created_at) },
    ...{ visible_at: moment(visible_at), due_at: isDue ? moment(due_at) : null },
  };
}

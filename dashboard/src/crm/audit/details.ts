import type { Delivery } from '../settings/source';
import { eventKey } from '../settings/webhook-words';
import type { AuditEntry } from './source';
import type { Translate } from '../texts';

type Action = AuditEntry['action'];

/** What an entry tells beside who and when; the rest is for whoever knows the code, and stays as it is recorded. */
const NAMES = [
  'after',
  'amount',
  'before',
  'candidates',
  'employer_role',
  'events',
  'from',
  'is_active',
  'name',
  'outcome',
  'reason',
  'responses',
  'retention_months',
  'strikes',
  'suspended_until',
  'title',
  'to',
  'until',
  'widget_origins',
] as const;
type Name = (typeof NAMES)[number];
const isKnown = (name: string): name is Name => (NAMES as readonly string[]).includes(name);

const STAGES = ['inbox', 'screening', 'shortlist', 'interview', 'offer', 'hired', 'declined'] as const;
const EMPLOYER_ROLES = ['owner', 'recruiter'] as const;
const STAFF_ROLES = ['moderator', 'admin'] as const;

const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined => all.find((one) => one === value);

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** The details of an entry in words: `[["From", "Inbox"], ["To", "Offer"]]`, the earlier before the later. */
export function detailsOf(
  { action, details }: Pick<AuditEntry, 'action' | 'details'>,
  t: Translate,
  full: (time: string) => string,
): [name: string, value: string][] {
  const said = Object.entries(details).filter(([, value]) => value !== null && value !== '');
  const order = (name: string) => (name === 'from' || name === 'before' ? 0 : 1);
  return said
    .sort(([one], [other]) => order(one) - order(other))
    .map(([name, value]) => [isKnown(name) ? t(`admin.detail.${name}`) : name, valueOf(action, value, t, full)]);
}

function valueOf(action: Action, value: unknown, t: Translate, full: (time: string) => string): string {
  if (action.startsWith('webhook.') && Array.isArray(value))
    return value.map((event: Delivery['event']) => t(eventKey(event))).join(', ');
  if (typeof value === 'boolean') return t(value ? 'admin.yes' : 'admin.no');
  if (Array.isArray(value)) return value.map((one) => valueOf(action, one, t, full)).join(', ') || '—';
  if (typeof value !== 'string') return JSON.stringify(value);
  if (MOMENT.test(value)) return full(value);
  const stage = action === 'response.moved' && oneOf(STAGES, value);
  if (stage) return t(`shell.stage.${stage}`);
  const employer_role = action.startsWith('team.') && oneOf(EMPLOYER_ROLES, value);
  if (employer_role) return t(`team.role.${employer_role}`);
  const staff_role = action === 'account.role_changed' && oneOf(STAFF_ROLES, value);
  if (staff_role) return t(`admin.staff.${staff_role}`);
  return value;
}

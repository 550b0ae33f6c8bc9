import type { Translate } from '../texts';
import type { AdminAccount } from './source';

/** What an account may do, in words: "Recruiter · Moderator". */
export function roleOf({ kind, employer_role, staff_role }: AdminAccount, t: Translate): string {
  const own = kind === 'member' ? t('admin.kinds.member') : t(`team.role.${employer_role ?? 'recruiter'}`);
  return staff_role ? `${own} · ${t(`admin.staff.${staff_role}`)}` : own;
}

export type AccountKind = 'employer' | 'member';
export type StaffRole = 'moderator' | 'admin';
export type EmployerRole = 'owner' | 'recruiter';

/** Who asks: what an access token says of its bearer. */
export interface Actor {
  account_id: string;
  login_id: string;
  kind: AccountKind;
  staff_role: StaffRole | null;
  employer_id: string | null;
  employer_role: EmployerRole | null;
}

/** An actor of a company. */
export interface Recruiter extends Actor {
  kind: 'employer';
  employer_id: string;
  employer_role: EmployerRole;
}

export const isRecruiter = (actor: Actor | null): actor is Recruiter => actor?.kind === 'employer';

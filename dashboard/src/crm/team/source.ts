import { api, bodyOf } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import { crmApi } from '../api';

export type Team = components['schemas']['TeamView'];
export type Colleague = components['schemas']['ColleagueView'];
export type Invitation = components['schemas']['InvitationView'];
export type NewColleague = components['schemas']['AcceptInvitation'];
export type Offer = components['schemas']['InvitationOfferView'];
export type Role = Colleague['employer_role'];
type SignedIn = components['schemas']['SignedIn'];

export const ROLES = ['recruiter', 'owner'] as const satisfies readonly Role[];

export const teamVerbs = {
  team: () => bodyOf<Team>(crmApi.GET('/api/employers/me/team')),
  invite: (email: string, employer_role: Role, idempotency_key: string) =>
    bodyOf<Invitation>(
      crmApi.POST('/api/employers/me/team', {
        params: { header: { 'Idempotency-Key': idempotency_key } },
        body: { email, employer_role },
      }),
    ),
  withdrawInvitation: (id: string) =>
    bodyOf<void>(crmApi.DELETE('/api/employers/me/team/invitations/{id}', { params: { path: { id } } })),
  changeRole: (id: string, employer_role: Role) =>
    bodyOf<Colleague>(
      crmApi.PATCH('/api/employers/me/team/{id}', { params: { path: { id } }, body: { employer_role } }),
    ),
  removeColleague: (id: string) =>
    bodyOf<void>(crmApi.DELETE('/api/employers/me/team/{id}', { params: { path: { id } } })),
};

/** What a mailed invitation is for; nobody is signed in yet. */
export const invitationOf = (token: string) =>
  bodyOf<Offer>(api.GET('/api/employers/invitations/{token}', { params: { path: { token } } }));

export const acceptInvitation = (token: string, body: NewColleague) =>
  bodyOf<SignedIn>(
    api.POST('/api/employers/invitations/{token}/accept', {
      params: { path: { token } },
      body,
    }),
  );

import { useQuery, useQueryClient } from '@tanstack/react-query';
import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined';
import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAccount } from '../account';
import { useCrmProvider } from '../provider';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Bones } from '../ui/Bones';
import { Confirm } from '../ui/Confirm';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { Refusal } from '../ui/Refusal';
import { InviteDialog } from './InviteDialog';
import { PersonRow } from './PersonRow';
import type { Colleague, Invitation, Team } from './source';

type Question =
  | { kind: 'invite' }
  | { kind: 'remove' | 'role'; colleague: Colleague }
  | { kind: 'withdraw'; invitation: Invitation };

const TEAM = ['team'];

/** Who works for the company. Owners invite, change roles and remove; others look. */
export default function TeamPage() {
  const { t } = useCrmTexts();
  const account = useAccount();
  const provider = useCrmProvider();
  const [question, setQuestion] = useState<Question | null>(null);
  const { data: team, error, refetch } = useQuery({ queryKey: TEAM, queryFn: () => provider.team() });
  const isOwner = account?.employer_role === 'owner';
  return (
    <Page title={t('team.title')} width="56rem">
      {error && <Refusal error={error} onRetry={() => void refetch()} />}
      {!team && !error && <Bones lines={3} height={72} />}
      {team && (
        <>
          <Panel
            title={t('team.members')}
            text={isOwner ? t('team.members_text') : t('team.only_owners')}
            aside={
              isOwner && (
                <Button
                  variant="contained"
                  startIcon={<PersonAddOutlined />}
                  onClick={() => setQuestion({ kind: 'invite' })}
                >
                  {t('team.invite')}
                </Button>
              )
            }
          >
            <Members team={team} isOwner={isOwner} own_id={account?.id} ask={setQuestion} />
          </Panel>
          {isOwner && (
            <Panel title={t('team.invitations')}>
              <Invitations invitations={team.invitations} ask={setQuestion} />
            </Panel>
          )}
        </>
      )}
      {question && <Asked question={question} onClose={() => setQuestion(null)} />}
    </Page>
  );
}

function Members({
  team,
  isOwner,
  own_id,
  ask,
}: {
  team: Team;
  isOwner: boolean;
  own_id: string | undefined;
  ask: (question: Question) => void;
}) {
  const { t } = useCrmTexts();
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {team.members.map((colleague) => (
        <PersonRow
          key={colleague.id}
          name={colleague.full_name ?? colleague.email}
          text={colleague.full_name ? colleague.email : ''}
          role={t(`team.role.${colleague.employer_role}`)}
          note={colleague.id === own_id ? t('team.you') : undefined}
        >
          {isOwner && colleague.id !== own_id && (
            <>
              <Button size="small" onClick={() => ask({ kind: 'role', colleague })}>
                {t(colleague.employer_role === 'owner' ? 'team.make_recruiter' : 'team.make_owner')}
              </Button>
              <Button size="small" color="error" onClick={() => ask({ kind: 'remove', colleague })}>
                {t('team.remove')}
              </Button>
            </>
          )}
        </PersonRow>
      ))}
    </ul>
  );
}

function Invitations({ invitations, ask }: { invitations: Invitation[]; ask: (question: Question) => void }) {
  const { t } = useCrmTexts();
  const { full } = useTimes();
  if (invitations.length === 0) return <Typography color="textSecondary">{t('team.no_invitations')}</Typography>;
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {invitations.map((invitation) => (
        <PersonRow
          key={invitation.id}
          name={invitation.email}
          text={t('team.valid_until', { time: full(invitation.expires_at) })}
          role={t(`team.role.${invitation.employer_role}`)}
        >
          <Button size="small" color="error" onClick={() => ask({ kind: 'withdraw', invitation })}>
            {t('team.withdraw')}
          </Button>
        </PersonRow>
      ))}
    </ul>
  );
}

function Asked({ question, onClose }: { question: Question; onClose: () => void }) {
  const { t } = useCrmTexts();
  const provider = useCrmProvider();
  const queries = useQueryClient();
  const notify = useNotify();
  const done = async (words: string) => {
    notify(words, { type: 'success' });
    onClose();
    await queries.invalidateQueries({ queryKey: TEAM });
  };
  if (question.kind === 'invite')
    return <InviteDialog onClose={onClose} onInvited={(email) => done(t('team.invited', { email }))} />;
  if (question.kind === 'withdraw') {
    const { id, email } = question.invitation;
    return (
      <Confirm
        title={t('team.withdraw_title', { email })}
        text={t('team.withdraw_text')}
        yes={t('team.withdraw')}
        isDangerous
        onYes={() => provider.withdrawInvitation(id).then(() => done(t('team.withdrawn')))}
        onClose={onClose}
      />
    );
  }
  const { id, email, full_name, employer_role } = question.colleague;
  const name = full_name ?? email;
  if (question.kind === 'remove')
    return (
      <Confirm
        title={t('team.remove_title', { name })}
        text={t('team.remove_text')}
        yes={t('team.remove')}
        isDangerous
        onYes={() => provider.removeColleague(id).then(() => done(t('team.removed', { name })))}
        onClose={onClose}
      />
    );
  const to = employer_role === 'owner' ? 'recruiter' : 'owner';
  return (
    <Confirm
      title={t(`team.to_${to}_title`, { name })}
      text={t(`team.to_${to}_text`)}
      yes={t(to === 'owner' ? 'team.make_owner' : 'team.make_recruiter')}
      onYes={() => provider.changeRole(id, to).then(() => done(t('team.changed', { name })))}
      onClose={onClose}
    />
  );
}

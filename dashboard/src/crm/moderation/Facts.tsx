import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useCrmProvider } from '../provider';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { FactList } from '../ui/FactList';
import type { Case } from './source';
import { nameOf } from './words';

/** When it was reported, until when it is to be decided, and the interview that it is about. */
export function Facts({ of }: { of: Case }) {
  const { t, language } = useCrmTexts();
  const { full } = useTimes();
  const provider = useCrmProvider();
  const { session_id, status } = of;
  const { data: meeting, isError } = useQuery({
    // Names of professions come in the language of the page; a decision changes the state.
    queryKey: ['meeting', session_id, language, status],
    queryFn: () => provider.meeting(session_id ?? ''),
    enabled: session_id !== null,
  });
  const facts: [string, string | null][] = [
    [t('moderation.facts.reported'), full(of.created_at)],
    [
      t(status === 'open' && of.resolves_at ? 'moderation.facts.resolves_at' : 'moderation.facts.due_at'),
      of.due_at && full(of.due_at),
    ],
    [t('moderation.facts.answer_due_at'), of.answer_due_at && full(of.answer_due_at)],
  ];
  if (meeting)
    facts.push(
      [t('moderation.facts.interviewer'), nameOf(meeting.interviewer, t)],
      [t('moderation.facts.interviewee'), nameOf(meeting.interviewee, t)],
      [
        t('moderation.facts.meeting'),
        `${full(meeting.scheduled_time)} · ${t('moderation.facts.minutes', { smart_count: meeting.duration })}`,
      ],
      [t('moderation.facts.profession'), meeting.profession.name],
      [t('moderation.facts.session'), t(`moderation.session.${meeting.status}`)],
    );
  return (
    <>
      <FactList facts={facts} />
      {isError && <Typography color="textSecondary">{t('moderation.facts.session_unknown')}</Typography>}
    </>
  );
}

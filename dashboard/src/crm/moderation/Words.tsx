import { Box, Typography } from '@mui/material';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import type { Case } from './source';
import { nameOf } from './words';

/** What was written by either side, and the feedback that it is about. */
export function Words({ of }: { of: Case }) {
  const { t } = useCrmTexts();
  const { full } = useTimes();
  const { feedback, answer_due_at } = of;
  const subject = nameOf(of.subject, t);
  // Only whoever is said to have been absent is asked.
  const isAsked = answer_due_at !== null;
  const canStill = isAsked && of.status === 'open' && Date.parse(answer_due_at) >= Date.now();
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      {feedback && (
        <Said title={t('moderation.words.feedback')} text={feedback.comments}>
          <Typography variant="body2">
            {[
              t('moderation.words.rating', { rating: feedback.rating }),
              ...(feedback.technical_score === null
                ? []
                : [t('moderation.words.technical_score', { score: feedback.technical_score })]),
            ].join(' · ')}
          </Typography>
        </Said>
      )}
      <Said
        title={t('moderation.words.reporter', { name: nameOf(of.reporter, t) })}
        time={full(of.created_at)}
        text={of.report_text}
      />
      {of.answered_at ? (
        <Said
          title={t('moderation.words.subject', { name: subject })}
          time={full(of.answered_at)}
          text={of.answer_text}
        />
      ) : (
        isAsked && (
          <Typography color="textSecondary">
            {canStill
              ? t('moderation.words.can_still_answer', { name: subject, time: full(answer_due_at) })
              : t('moderation.words.no_answer', { name: subject })}
          </Typography>
        )
      )}
      {of.appealed_at && (
        <Said title={t('moderation.words.appeal')} time={full(of.appealed_at)} text={of.appeal_text} />
      )}
    </Box>
  );
}

interface SaidProps {
  title: string;
  time?: string;
  text: string | null;
  children?: React.ReactNode;
}

function Said({ title, time, text, children }: SaidProps) {
  const { t } = useCrmTexts();
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'primary.main', pl: 1.5, minWidth: 0 }}>
      <Typography variant="h3">{title}</Typography>
      {time && (
        <Typography variant="body2" color="textSecondary">
          {time}
        </Typography>
      )}
      {children}
      <Typography
        color={text ? undefined : 'textSecondary'}
        sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', mt: 0.5 }}
      >
        {text ?? t('moderation.words.none')}
      </Typography>
    </Box>
  );
}

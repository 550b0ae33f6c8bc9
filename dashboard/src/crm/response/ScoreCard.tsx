import { Box, Typography } from '@mui/material';
import { type Reason, reasonWords } from '../reasons';
import type { ResponseDetail } from '../responses/source';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Panel } from '../ui/Panel';
import { share } from './shares';

/** The score, and what it means against the threshold. */
export function ScoreCard({ response }: { response: ResponseDetail }) {
  const { t, locale, language } = useCrmTexts();
  const { full } = useTimes();
  const { score, decisions, approve_threshold } = response;
  if (!score)
    return (
      <Panel title={t('response.score.title')}>
        <Typography color="textSecondary">{t('response.score.none')}</Typography>
      </Panel>
    );
  const by_bot = decisions.findLast(({ actor_kind }) => actor_kind === 'bot');
  const threshold = by_bot?.approve_threshold ?? approve_threshold;
  const isRuledOut = score.breakdown.some(({ knocked_out }) => knocked_out);
  const meaning = isRuledOut ? 'knocked_out' : score.relevance_score >= threshold ? 'above' : 'below';
  const figures = { score: share(score.relevance_score, locale), threshold: share(threshold, locale) };
  return (
    <Panel title={t('response.score.title')}>
      <Typography sx={{ fontSize: '2.5rem', fontWeight: 700, lineHeight: 1, fontVariantNumeric: 'tabular-nums' }}>
        {figures.score}
      </Typography>
      <Scale score={score.relevance_score} threshold={threshold} label={t('response.score.threshold', figures)} />
      <Typography sx={{ mt: 1 }}>
        {t(`response.score.${meaning}`, figures)}{' '}
        {threshold !== approve_threshold &&
          t('response.score.threshold_now', { threshold: share(approve_threshold, locale) })}
      </Typography>
      {response.status === 'rejected' && response.rejection_reasons.length > 0 && (
        <>
          <Typography variant="h3" sx={{ mt: 2 }}>
            {t('response.score.reasons')}
          </Typography>
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, overflowWrap: 'anywhere' }}>
            {(response.rejection_reasons as Reason[]).map((reason) => (
              <li key={`${reason.code} ${String(reason.point_id ?? '')}`}>
                {reason.code === 'recruiter.decided'
                  ? t('response.score.by_recruiter')
                  : (reasonWords(reason, language, locale) ?? reason.code)}
              </li>
            ))}
          </Box>
        </>
      )}
      <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
        {t('response.score.rules')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {t('response.score.rubric', { version: score.rubric_version, time: full(score.scored_at) })}
      </Typography>
    </Panel>
  );
}

/** Score and threshold on one line; the words beside it say the same. */
function Scale({ score, threshold, label }: { score: number; threshold: number; label: string }) {
  return (
    <Box aria-hidden sx={{ mt: 2, mb: 3, position: 'relative' }}>
      <Box
        sx={{
          height: 10,
          borderRadius: 5,
          bgcolor: 'action.selected',
          overflow: 'hidden',
          border: 1,
          borderColor: 'divider',
        }}
      >
        <Box
          sx={{
            height: 1,
            width: `${score * 100}%`,
            bgcolor: 'primary.main',
            printColorAdjust: 'exact',
            forcedColorAdjust: 'none',
          }}
        />
      </Box>
      <Box
        sx={{
          position: 'absolute',
          top: -5,
          height: 20,
          left: `${threshold * 100}%`,
          borderLeft: 2,
          borderColor: 'text.primary',
        }}
      />
      <Typography
        variant="caption"
        sx={{
          position: 'absolute',
          top: 16,
          whiteSpace: 'nowrap',
          ...(threshold > 0.5 ? { right: `${(1 - threshold) * 100}%` } : { left: `${threshold * 100}%` }),
        }}
      >
        {label}
      </Typography>
    </Box>
  );
}

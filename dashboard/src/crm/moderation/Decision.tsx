import { Box, Typography } from '@mui/material';
import { useAccount } from '../account';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Panel } from '../ui/Panel';
import type { Case } from './source';
import { outcomeOf } from './words';

/** What was decided, by whom and why; also what stood before an appeal. */
export function Decision({ of }: { of: Case }) {
  const { t } = useCrmTexts();
  const { full } = useTimes();
  const own_id = useAccount()?.id;
  const { kind, outcome, first_outcome, reason, decided_by, decided_at, appealable_until } = of;
  const by = decided_by === null ? 'by_clock' : decided_by === own_id ? 'by_you' : 'by_moderator';
  return (
    <Panel title={t('moderation.decision.title')}>
      <Box sx={{ display: 'grid', gap: 1, overflowWrap: 'anywhere' }}>
        {of.is_escalated && (
          <Typography>
            {of.escalation_reason
              ? t('moderation.decision.escalated', { reason: of.escalation_reason })
              : t('moderation.decision.escalated_by_clock')}
          </Typography>
        )}
        {outcome && <Typography sx={{ fontWeight: 600 }}>{outcomeOf(kind, outcome, t)}</Typography>}
        {reason && <Typography sx={{ whiteSpace: 'pre-line' }}>{reason}</Typography>}
        {decided_at && (
          <Typography variant="body2" color="textSecondary">
            {t(`moderation.decision.${by}`, { time: full(decided_at) })}
          </Typography>
        )}
        {first_outcome && (
          <Typography variant="body2" color="textSecondary">
            {t('moderation.decision.first', { outcome: outcomeOf(kind, first_outcome, t) })}
          </Typography>
        )}
        {appealable_until && (
          <Typography variant="body2" color="textSecondary">
            {t('moderation.decision.appealable_until', { time: full(appealable_until) })}
          </Typography>
        )}
      </Box>
    </Panel>
  );
}

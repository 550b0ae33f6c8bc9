import { Box, Chip } from '@mui/material';
import { useAccount } from '../account';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import type { Case } from './source';
import { standingOf } from './standing';
import { outcomeOf } from './words';

/** What needs attention about a case beyond its kind. */
export function Marks({ of }: { of: Case }) {
  const { t } = useCrmTexts();
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      <Chip size="small" label={t(`moderation.kind.${of.kind}`)} />
      {(of.status === 'appealed' || of.status === 'closed') && (
        <Chip size="small" variant="outlined" color="primary" label={t('moderation.appeal')} />
      )}
      {of.is_overdue && <Chip size="small" variant="outlined" color="error" label={t('moderation.overdue')} />}
    </Box>
  );
}

/** How a case stands, in words. */
export function StandingWords({ of }: { of: Case }) {
  const { t } = useCrmTexts();
  const { short } = useTimes();
  const account = useAccount();
  const standing = standingOf(of, account?.id ?? '', Date.now());
  if (standing.kind === 'decided') return of.outcome && outcomeOf(of.kind, of.outcome, t);
  if ('until' in standing) return t(`moderation.standing.${standing.kind}`, { time: short(standing.until) });
  return t(`moderation.standing.${standing.kind}`);
}

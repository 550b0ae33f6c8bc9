import { Box, Chip, Typography } from '@mui/material';
import { Link, useGetList } from 'react-admin';
import type { ResponseView } from '../responses/source';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Bones } from '../ui/Bones';
import { Refusal } from '../ui/Refusal';

const MOST = 100;

/** Where the candidate has applied in the company. */
export function Responses({ candidate_id }: { candidate_id: string }) {
  const { t, locale } = useCrmTexts();
  const { day } = useTimes();
  const { data, error, refetch } = useGetList<ResponseView>('responses', {
    filter: { candidate_id },
    pagination: { page: 1, perPage: MOST },
    sort: { field: 'created_at', order: 'DESC' },
  });
  if (error) return <Refusal error={error} onRetry={() => void refetch()} />;
  if (!data) return <Bones lines={1} />;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
      {data.map(({ id, vacancy, status, stage, relevance_score, created_at }) => (
        <Box component="li" key={id} sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
          <Box sx={{ flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' }}>
            <Link to={`/responses/${id}/show`}>{vacancy.title}</Link>
          </Box>
          <Chip size="small" variant="outlined" label={t(`shell.status.${status}`)} />
          <Chip size="small" variant="outlined" label={t(`shell.stage.${stage}`)} />
          <Typography variant="body2" sx={{ width: '4rem', textAlign: 'right' }}>
            {relevance_score === null
              ? '—'
              : relevance_score.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 })}
          </Typography>
          <Typography variant="body2" color="textSecondary" sx={{ minWidth: '6.5rem', textAlign: 'right' }}>
            {day(created_at)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

import ArrowForward from '@mui/icons-material/ArrowForward';
import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { Link } from 'react-admin';
import { useCrmTexts } from '../texts';
import type { Statistics } from './source';

/** Where each kind of task is found in the list of responses. */
const FILTERS = {
  unconfirmed_rejections: { is_unconfirmed: true },
  review_requests: { is_review_requested: true },
  incomplete: { is_incomplete: true },
} as const;

const KINDS = ['unconfirmed_rejections', 'review_requests', 'incomplete'] as const;

/** What waits for a person. */
export function Tasks({ tasks }: { tasks: Statistics['open_tasks'] }) {
  const { t, locale } = useCrmTexts();
  const waiting = KINDS.filter((kind) => tasks[kind] > 0);
  if (waiting.length === 0) return <Typography color="textSecondary">{t('overview.task.none')}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(20rem, 100%), 1fr))' }}>
      {waiting.map((kind) => (
        <Card key={kind} sx={{ borderColor: 'primary.main' }}>
          <CardActionArea
            component={Link}
            to={`/responses?filter=${encodeURIComponent(JSON.stringify(FILTERS[kind]))}`}
            sx={{ p: 2, display: 'flex', alignItems: 'center', gap: 2, height: '100%' }}
          >
            <Typography sx={{ fontSize: '1.75rem', fontWeight: 700, color: 'primary.main' }}>
              {tasks[kind].toLocaleString(locale)}
            </Typography>
            <Typography sx={{ flex: 1, color: 'text.primary' }}>
              {t(`overview.task.${kind}`, { smart_count: tasks[kind] })}
            </Typography>
            <ArrowForward fontSize="small" color="primary" />
          </CardActionArea>
        </Card>
      ))}
    </Box>
  );
}

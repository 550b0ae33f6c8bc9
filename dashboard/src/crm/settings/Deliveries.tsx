import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Box, Button, Chip, Typography } from '@mui/material';
import { useNotify } from 'react-admin';
import { useCrmProvider } from '../provider';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Bones } from '../ui/Bones';
import { Refusal, wordsOf } from '../ui/Refusal';
import type { Delivery } from './source';
import { WEBHOOKS } from './WebhooksPanel';
import { eventKey } from './webhook-words';

/** Deliveries under way are looked at again this often. */
const LOOK_AGAIN_MS = 3000;

const COLOURS = { pending: 'default', delivered: 'primary', failed: 'error', cancelled: 'default' } as const;

/** What was sent, newest first, and what came of it; anything can be sent again. */
export function Deliveries({ id }: { id: string }) {
  const { t } = useCrmTexts();
  const provider = useCrmProvider();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [...WEBHOOKS, id, 'deliveries'],
    queryFn: ({ pageParam }) => provider.deliveries(id, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(({ status }) => status === 'pending')) ? LOOK_AGAIN_MS : false,
  });
  if (error) return <Refusal error={error} onRetry={() => void refetch()} />;
  if (!data) return <Bones lines={3} />;
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <Typography color="textSecondary">{t('settings.webhook.no_deliveries')}</Typography>;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map((delivery) => (
          <DeliveryRow key={delivery.id} webhook_id={id} delivery={delivery} />
        ))}
      </Box>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('shell.more')}
        </Button>
      )}
    </>
  );
}

function DeliveryRow({ webhook_id, delivery }: { webhook_id: string; delivery: Delivery }) {
  const { t } = useCrmTexts();
  const { full } = useTimes();
  const provider = useCrmProvider();
  const queries = useQueryClient();
  const notify = useNotify();
  const { id, event, status, attempts, last_status, last_failure, next_attempt_at, created_at, payload } = delivery;
  const outcome = [
    last_status === null ? null : `HTTP ${last_status}`,
    last_failure && t(`settings.webhook.failure.${last_failure}`),
    attempts > 1 && t('settings.webhook.attempts', { smart_count: attempts }),
    next_attempt_at && t('settings.webhook.next', { time: full(next_attempt_at) }),
  ].filter(Boolean);
  const replay = () =>
    provider.replayDelivery(webhook_id, id).then(
      async () => {
        notify(t('settings.webhook.replayed'), { type: 'success' });
        await queries.invalidateQueries({ queryKey: [...WEBHOOKS, webhook_id] });
      },
      (error: unknown) => notify(wordsOf(error, t), { type: 'error' }),
    );
  return (
    <Box component="li" sx={{ py: 1.5, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600 }}>{t(eventKey(event))}</Typography>
          <Typography variant="body2" color="textSecondary">
            {full(created_at)}
            {outcome.length > 0 && ` · ${outcome.join(' · ')}`}
          </Typography>
        </Box>
        <Chip
          size="small"
          variant={status === 'delivered' ? 'filled' : 'outlined'}
          color={COLOURS[status]}
          label={t(`settings.webhook.status.${status}`)}
        />
        <Button size="small" disabled={status === 'pending'} onClick={() => void replay()}>
          {t('settings.webhook.replay')}
        </Button>
      </Box>
      <Box
        component="details"
        sx={{ mt: 0.5, '& summary': { cursor: 'pointer', color: 'text.secondary', width: 'fit-content' } }}
      >
        <summary>{t('settings.webhook.payload')}</summary>
        <Box
          component="pre"
          tabIndex={0}
          sx={{
            m: 0,
            mt: 1,
            p: 2,
            overflowX: 'auto',
            borderRadius: '12px',
            bgcolor: 'action.hover',
            fontSize: '0.8125rem',
          }}
        >
          {JSON.stringify(payload, null, 2)}
        </Box>
      </Box>
    </Box>
  );
}

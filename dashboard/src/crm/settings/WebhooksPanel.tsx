import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Box, Button, Chip, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-admin';
import { useCrmProvider } from '../provider';
import { useCrmTexts } from '../texts';
import { Bones } from '../ui/Bones';
import { Panel } from '../ui/Panel';
import { Refusal } from '../ui/Refusal';
import { SecretDialog } from './SecretDialog';
import type { Webhook, WebhookWithSecret } from './source';
import { WebhookDialog } from './WebhookDialog';

export const WEBHOOKS = ['webhooks'];

/** Where else events of the company are sent. */
export function WebhooksPanel() {
  const { t } = useCrmTexts();
  const provider = useCrmProvider();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey: WEBHOOKS, queryFn: () => provider.webhooks() });
  const [isAdding, setAdding] = useState(false);
  const [added, setAdded] = useState<WebhookWithSecret | null>(null);
  const add = async (webhook: WebhookWithSecret) => {
    setAdding(false);
    setAdded(webhook);
    await queries.invalidateQueries({ queryKey: WEBHOOKS });
  };
  return (
    <Panel
      title={t('settings.webhook.title')}
      text={t('settings.webhook.text')}
      aside={
        <Button variant="outlined" onClick={() => setAdding(true)}>
          {t('settings.webhook.add')}
        </Button>
      }
    >
      {error && <Refusal error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Bones lines={1} />}
      {data?.items.length === 0 && <Typography color="textSecondary">{t('settings.webhook.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.items.map((webhook) => (
          <Box
            component="li"
            key={webhook.id}
            sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap', py: 1.5 }}
          >
            <Box sx={{ flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' }}>
              <Link to={`/settings/webhooks/${webhook.id}`}>{webhook.url}</Link>
              <Typography variant="body2" color="textSecondary">
                {t('settings.webhook.events', { smart_count: webhook.events.length })}
              </Typography>
            </Box>
            <WebhookState webhook={webhook} />
          </Box>
        ))}
      </Box>
      {isAdding && (
        <WebhookDialog
          title={t('settings.webhook.add')}
          yes={t('settings.webhook.create')}
          save={async (fields, key) => add(await provider.createWebhook(fields, key))}
          onClose={() => setAdding(false)}
        />
      )}
      {added && <SecretDialog secret={added.secret} onClose={() => setAdded(null)} />}
    </Panel>
  );
}

export function WebhookState({ webhook }: { webhook: Webhook }) {
  const { t } = useCrmTexts();
  const state = webhook.disabled_at
    ? 'disabled'
    : !webhook.is_active
      ? 'off'
      : webhook.failing_since
        ? 'failing'
        : 'on';
  return (
    <Chip
      size="small"
      variant={state === 'on' ? 'filled' : 'outlined'}
      color={state === 'on' ? 'primary' : state === 'off' ? 'default' : 'error'}
      label={t(`settings.webhook.state.${state}`)}
    />
  );
}

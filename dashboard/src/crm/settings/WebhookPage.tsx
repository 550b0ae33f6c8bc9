import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Link, useNotify, useRedirect } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useCrmProvider } from '../provider';
import { useCrmTexts } from '../texts';
import { Bones } from '../ui/Bones';
import { Confirm } from '../ui/Confirm';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { Refusal, wordsOf } from '../ui/Refusal';
import { Deliveries } from './Deliveries';
import { SecretDialog } from './SecretDialog';
import type { Webhook } from './source';
import { WebhookDialog } from './WebhookDialog';
import { WEBHOOKS, WebhookState } from './WebhooksPanel';
import { eventKey } from './webhook-words';

/** One address that events are sent to: what it gets, and what became of it. */
export default function WebhookPage() {
  const { t } = useCrmTexts();
  const { id = '' } = useParams();
  const provider = useCrmProvider();
  const { data, error, refetch } = useQuery({ queryKey: [...WEBHOOKS, id], queryFn: () => provider.webhook(id) });
  return (
    <Page title={t('settings.webhook.one')} width="64rem">
      <Box>
        <Link to="/settings">← {t('settings.title')}</Link>
      </Box>
      {error && <Refusal error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Bones lines={2} height={120} />}
      {data && (
        <>
          <About webhook={data} />
          <Panel title={t('settings.webhook.deliveries')} text={t('settings.webhook.deliveries_text')}>
            <Deliveries id={id} />
          </Panel>
        </>
      )}
    </Page>
  );
}

type Question = 'change' | 'rotate' | 'delete';

function About({ webhook }: { webhook: Webhook }) {
  const { t } = useCrmTexts();
  const provider = useCrmProvider();
  const queries = useQueryClient();
  const notify = useNotify();
  const redirect = useRedirect();
  const [question, setQuestion] = useState<Question | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const { id } = webhook;
  const close = () => setQuestion(null);
  const refresh = () => queries.invalidateQueries({ queryKey: WEBHOOKS });
  const attempt = (work: Promise<unknown>, words: string) =>
    void work.then(
      async () => {
        notify(words, { type: 'success' });
        await refresh();
      },
      (error: unknown) => notify(wordsOf(error, t), { type: 'error' }),
    );
  const isOn = webhook.is_active && !webhook.disabled_at;
  return (
    <Panel
      title={webhook.url}
      text={webhook.events.map((event) => t(eventKey(event))).join(', ')}
      aside={<WebhookState webhook={webhook} />}
    >
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={() => attempt(provider.testWebhook(id), t('settings.webhook.test_sent'))}>
          {t('settings.webhook.test')}
        </Button>
        <Button onClick={() => setQuestion('change')}>{t('settings.webhook.change')}</Button>
        <Button onClick={() => attempt(provider.changeWebhook(id, { is_active: !isOn }), t('settings.saved'))}>
          {t(isOn ? 'settings.webhook.turn_off' : 'settings.webhook.turn_on')}
        </Button>
        <Button onClick={() => setQuestion('rotate')}>{t('settings.webhook.rotate')}</Button>
        <Button color="error" onClick={() => setQuestion('delete')}>
          {t('settings.webhook.delete')}
        </Button>
      </Box>
      {question === 'change' && (
        <WebhookDialog
          title={t('settings.webhook.change_title')}
          yes={t('settings.webhook.save')}
          webhook={webhook}
          save={async (fields) => {
            await provider.changeWebhook(id, fields);
            close();
            await refresh();
          }}
          onClose={close}
        />
      )}
      {question === 'rotate' && (
        <Confirm
          title={t('settings.webhook.rotate_title')}
          text={t('settings.webhook.rotate_text')}
          yes={t('settings.webhook.rotate')}
          onYes={async () => {
            const rotated = await provider.rotateSecret(id);
            close();
            setSecret(rotated.secret);
          }}
          onClose={close}
        />
      )}
      {question === 'delete' && (
        <Confirm
          title={t('settings.webhook.delete_title')}
          text={t('settings.webhook.delete_text')}
          yes={t('settings.webhook.delete')}
          isDangerous
          onYes={async () => {
            await provider.deleteWebhook(id);
            notify(t('settings.webhook.deleted'), { type: 'success' });
            await queries.invalidateQueries({ queryKey: WEBHOOKS, exact: true });
            redirect('/settings');
          }}
          onClose={close}
        />
      )}
      {secret && <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
    </Panel>
  );
}

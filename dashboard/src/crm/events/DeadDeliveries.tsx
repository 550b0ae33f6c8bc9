import { Button } from '@mui/material';
import { useState } from 'react';
import { Datagrid, FunctionField, useNotify, useRecordContext, useRefresh } from 'react-admin';
import { useCrmProvider } from '../provider';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Empty } from '../ui/Empty';
import { wordsOf } from '../ui/Refusal';
import { WideList } from '../ui/WideList';
import type { DeadDelivery } from './source';

/** What was given up after its last attempt; it can be tried again. */
export default function DeadDeliveries() {
  const { t } = useCrmTexts();
  const { full } = useTimes();
  return (
    <WideList
      title={t('admin.events')}
      isByTurns
      empty={<Empty title={t('admin.no_events_title')} text={t('admin.no_events_text')} />}
    >
      <Datagrid rowClick={false} bulkActionButtons={false}>
        <FunctionField<DeadDelivery> label={t('admin.given_up')} render={({ dead_at }) => full(dead_at)} />
        <FunctionField<DeadDelivery> label={t('admin.event')} render={({ name }) => <code>{name}</code>} />
        <FunctionField<DeadDelivery> label={t('admin.handler')} render={({ handler }) => <code>{handler}</code>} />
        <FunctionField<DeadDelivery>
          label={t('admin.attempts')}
          textAlign="right"
          render={({ attempts }) => attempts}
        />
        <FunctionField<DeadDelivery> label={t('admin.last_error')} render={({ last_error }) => last_error} />
        <Replay />
      </Datagrid>
    </WideList>
  );
}

function Replay() {
  const { t } = useCrmTexts();
  const delivery = useRecordContext<DeadDelivery>();
  const provider = useCrmProvider();
  const notify = useNotify();
  const refresh = useRefresh();
  const [isBusy, setBusy] = useState(false);
  if (!delivery) return null;
  const replay = async () => {
    setBusy(true);
    try {
      await provider.replayEvent(delivery);
      notify(t('admin.replayed'), { type: 'success' });
      refresh();
    } catch (error) {
      notify(wordsOf(error, t), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size="small" loading={isBusy} onClick={() => void replay()}>
      {t('admin.replay')}
    </Button>
  );
}

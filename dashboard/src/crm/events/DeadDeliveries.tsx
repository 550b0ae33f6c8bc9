import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
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
    <WideList<DeadDelivery>
      title={t('admin.events')}
      isByTurns
      empty={<Empty title={t('admin.no_events_title')} text={t('admin.no_events_text')} />}
      columns={[
        { label: t('admin.event'), value: ({ name }) => <code>{name}</code> },
        { label: t('admin.given_up'), value: ({ dead_at }) => full(dead_at), isWhole: true },
        { label: t('admin.handler'), value: ({ handler }) => <code>{handler}</code> },
        { label: t('admin.attempts'), value: ({ attempts }) => attempts, isNumber: true },
        { label: t('admin.last_error'), value: ({ last_error }) => last_error },
        { label: '', value: (delivery) => <Replay delivery={delivery} />, isWhole: true },
      ]}
    />
  );
}

function Replay({ delivery }: { delivery: DeadDelivery }) {
  const { t } = useCrmTexts();
  const provider = useCrmProvider();
  const notify = useNotify();
  const refresh = useRefresh();
  const [isBusy, setBusy] = useState(false);
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

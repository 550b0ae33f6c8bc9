import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  FormLabel,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { newId } from '../../shared/new-id';
import { useCrmTexts } from '../texts';
import { Confirm } from '../ui/Confirm';
import { faultsOf } from '../ui/Refusal';
import { type Webhook, WEBHOOK_EVENTS } from './source';
import { eventKey } from './webhook-words';

type Fields = Pick<Webhook, 'url' | 'events'>;

interface Props {
  title: string;
  yes: string;
  webhook?: Webhook;
  save: (fields: Fields, idempotency_key: string) => Promise<void>;
  onClose: () => void;
}

/** Where to, and what. */
export function WebhookDialog({ title, yes, webhook, save, onClose }: Props) {
  const { t } = useCrmTexts();
  const [key] = useState(newId);
  const [url, setUrl] = useState(webhook?.url ?? 'https://');
  const [events, setEvents] = useState<Webhook['events']>(webhook?.events ?? [...WEBHOOK_EVENTS]);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const send = async () => {
    setFaults({});
    try {
      await save({ url: url.trim(), events }, key);
    } catch (error) {
      const own = faultsOf(error);
      if (!own) throw error;
      setFaults(own);
    }
  };
  return (
    <Confirm
      title={title}
      text={t('settings.webhook.dialog_text')}
      yes={yes}
      isReady={events.length > 0}
      onYes={send}
      onClose={onClose}
    >
      <TextField
        label={t('settings.webhook.url')}
        name="url"
        type="url"
        value={url}
        error={Boolean(faults.url)}
        helperText={faults.url}
        onChange={(event) => setUrl(event.target.value)}
        autoFocus
      />
      <FormControl component="fieldset" error={Boolean(faults.events)}>
        <FormLabel component="legend">{t('settings.webhook.what')}</FormLabel>
        <FormGroup>
          {WEBHOOK_EVENTS.map((event) => (
            <FormControlLabel
              key={event}
              label={t(eventKey(event))}
              control={
                <Checkbox
                  size="small"
                  checked={events.includes(event)}
                  onChange={(_change, isChosen) =>
                    setEvents(isChosen ? [...events, event] : events.filter((other) => other !== event))
                  }
                />
              }
            />
          ))}
        </FormGroup>
        {faults.events && <FormHelperText>{faults.events}</FormHelperText>}
      </FormControl>
    </Confirm>
  );
}

import { Box, Button, Typography } from '@mui/material';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { newId } from '../../shared/new-id';
import { useCrmProvider } from '../provider';
import type { ResponseDetail } from '../responses/source';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { isTooLong, LongText } from '../ui/LongText';
import { Panel } from '../ui/Panel';
import { Refusal } from '../ui/Refusal';

const LONGEST = 5_000;

interface Props {
  response: ResponseDetail;
  onChanged: () => Promise<void>;
  onUnsent: (isUnsent: boolean) => void;
}

/** What colleagues tell each other; the candidate never sees it. */
export function Notes({ response, onChanged, onUnsent }: Props) {
  const { t } = useCrmTexts();
  const { full } = useTimes();
  const provider = useCrmProvider();
  const notify = useNotify();
  const [text, setText] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);
  // The same key until it is kept: sent again after a lost answer, it is one note.
  const key = useRef(newId());
  const isUnsent = text.trim() !== '';
  const isLong = isTooLong(text, LONGEST);
  useEffect(() => onUnsent(isUnsent), [isUnsent, onUnsent]);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!isUnsent || isLong || isSaving) return;
    setSaving(true);
    setError(null);
    try {
      await provider.writeNote(response.id, text.trim(), key.current);
      key.current = newId();
      setText('');
      await onChanged();
      notify(t('response.notes.saved'), { type: 'success' });
    } catch (thrown) {
      setError(thrown);
    } finally {
      setSaving(false);
    }
  };
  return (
    <Box sx={{ displayPrint: 'none' }}>
      <Panel title={t('response.notes.title')}>
        {response.notes.length === 0 && <Typography color="textSecondary">{t('response.notes.empty')}</Typography>}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
          {response.notes.map(({ id, account_name, note_text, created_at }) => (
            <Box component="li" key={id} sx={{ bgcolor: 'action.hover', borderRadius: 1, px: 1.5, py: 1 }}>
              <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                {account_name ?? t('response.notes.by_deleted')} · <time dateTime={created_at}>{full(created_at)}</time>
              </Typography>
              <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{note_text}</Typography>
            </Box>
          ))}
        </Box>
        <Box component="form" noValidate onSubmit={(event: FormEvent) => void save(event)} sx={{ mt: 1.5 }}>
          <LongText
            minRows={2}
            maxRows={10}
            label={t('response.notes.write')}
            value={text}
            onChange={({ target }) => setText(target.value)}
            most={LONGEST}
          />
          {error !== null && <Refusal error={error} />}
          <Button type="submit" variant="outlined" disabled={!isUnsent || isLong} loading={isSaving} sx={{ mt: 1 }}>
            {t('response.notes.save')}
          </Button>
        </Box>
      </Panel>
    </Box>
  );
}

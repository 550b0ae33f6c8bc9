import Send from '@mui/icons-material/SendOutlined';
import { Box, IconButton } from '@mui/material';
import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { useCrmTexts } from '../texts';
import { isTooLong, LongText } from '../ui/LongText';

const LONGEST = 4_000;

interface Props {
  onSend: (message_text: string) => void;
  onWriting: () => void;
  onUnsent: (isUnsent: boolean) => void;
}

export function ChatComposer({ onSend, onWriting, onUnsent }: Props) {
  const { t } = useCrmTexts();
  const [text, setText] = useState('');
  const written = text.trim();
  const isUnsent = written !== '';
  const isLong = isTooLong(text, LONGEST);
  useEffect(() => {
    onUnsent(isUnsent);
    return () => onUnsent(false);
  }, [isUnsent, onUnsent]);
  const send = () => {
    if (!written || isLong) return;
    onSend(written);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While letters are still being composed, Enter belongs to the keyboard.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <Box
      component="form"
      sx={{ display: 'flex', gap: 1, alignItems: 'end' }}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send();
      }}
    >
      <LongText
        maxRows={6}
        label={t('response.chat.write')}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          if (target.value) onWriting();
        }}
        onKeyDown={onKeyDown}
        sx={{ m: 0 }}
        most={LONGEST}
      />
      <IconButton type="submit" color="primary" disabled={!isUnsent || isLong} aria-label={t('response.chat.send')}>
        <Send />
      </IconButton>
    </Box>
  );
}

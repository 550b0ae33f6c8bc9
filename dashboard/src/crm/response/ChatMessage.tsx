import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { ChatMessage } from '../../shared/chat-frames';
import type { PendingMessage as Pending } from '../../shared/chat-state';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import type { Place } from './evidence';
import { Marked } from './Marked';

interface MessageProps {
  message: ChatMessage;
  before: ChatMessage | undefined;
  name: string;
  isCorrected: boolean;
  isLastOwn: boolean;
  quotes: readonly Place[];
}

export function Message({ message, before, name, isCorrected, isLastOwn, quotes }: MessageProps) {
  const { t } = useCrmTexts();
  const { day, clock } = useTimes();
  const { sender_type, message_text, created_at, edits_seq, seq } = message;
  const isNewDay = !before || day(before.created_at) !== day(created_at);
  const sender = sender_type === 'candidate' ? name : t(`response.chat.${sender_type}`);
  return (
    <Box component="li" sx={{ display: 'grid' }}>
      {isNewDay && (
        <Typography variant="caption" color="textSecondary" sx={{ justifySelf: 'center', my: 1 }}>
          {day(created_at)}
        </Typography>
      )}
      <Bubble from={sender_type} data-seq={seq}>
        <Typography variant="caption" color="textSecondary" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
          {sender} · <time dateTime={created_at}>{clock(created_at)}</time>
          {edits_seq !== undefined && ` · ${t('response.chat.correction')}`}
          {isCorrected && ` · ${t('response.chat.corrected')}`}
          {isLastOwn && ` · ✓ ${t('response.chat.sent')}`}
        </Typography>
        <Said isStruck={isCorrected}>
          <Marked text={message_text} places={quotes.filter((place) => place.seq === seq)} />
        </Said>
      </Bubble>
    </Box>
  );
}

interface PendingProps {
  message: Pending;
  isLinked: boolean;
  onSendAgain: () => void;
  onRemove: () => void;
}

/** What one has written and the server has not acknowledged. */
export function PendingMessage({ message, isLinked, onSendAgain, onRemove }: PendingProps) {
  const { t } = useCrmTexts();
  const { message_text, refusal } = message;
  return (
    <Box component="li" sx={{ display: 'grid' }}>
      <Bubble from="recruiter">
        <Said>{message_text}</Said>
        {refusal ? (
          <Box role="alert">
            <Typography variant="caption" color="error">
              {t('response.chat.failed')}
              {refusal.detail && `: ${refusal.detail}`}
            </Typography>
            <Box>
              <Button size="small" onClick={onSendAgain}>
                {t('response.chat.again')}
              </Button>
              <Button size="small" color="inherit" onClick={onRemove}>
                {t('response.chat.drop')}
              </Button>
            </Box>
          </Box>
        ) : (
          <Typography variant="caption" color="textSecondary">
            {t(isLinked ? 'response.chat.sending' : 'response.chat.waiting')}
          </Typography>
        )}
      </Bubble>
    </Box>
  );
}

function Bubble({
  from,
  children,
  ...rest
}: {
  from: ChatMessage['sender_type'];
  children: ReactNode;
  'data-seq'?: number;
}) {
  const isCandidate = from === 'candidate';
  return (
    <Box
      {...rest}
      data-from={from}
      sx={{
        justifySelf: isCandidate ? 'start' : 'end',
        maxWidth: '85%',
        minWidth: 0,
        px: 1.5,
        py: 1,
        borderRadius: 1.5,
        border: 1,
        borderColor: from === 'recruiter' ? 'primary.main' : 'divider',
        bgcolor: 'background.paper',
        ...(isCandidate ? { borderBottomLeftRadius: 4 } : { borderBottomRightRadius: 4 }),
      }}
    >
      {children}
    </Box>
  );
}

function Said({ isStruck = false, children }: { isStruck?: boolean; children: ReactNode }) {
  return (
    <Box
      className="said"
      sx={{
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        ...(isStruck && { textDecoration: 'line-through', color: 'text.secondary' }),
      }}
    >
      {children}
    </Box>
  );
}

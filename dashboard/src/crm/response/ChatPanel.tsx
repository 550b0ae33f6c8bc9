import { Alert, Box, Button, Typography } from '@mui/material';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useNotify, usePermissions } from 'react-admin';
import type { ChatSocket } from '../../shared/chat-socket';
import type { ChatState } from '../../shared/chat-state';
import { useCrmProvider } from '../provider';
import type { ResponseDetail } from '../responses/source';
import type { Account } from '../session';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { wordsOf } from '../ui/Refusal';
import { ChatComposer } from './ChatComposer';
import { Message, PendingMessage } from './ChatMessage';
import { useFocus } from './focus';

/** Nearer to the end than this counts as reading the newest. */
const AT_END_PX = 96;

interface Props {
  response: ResponseDetail;
  chat: ChatSocket;
  state: ChatState;
  onChanged: () => Promise<void>;
  onUnsent: (isUnsent: boolean) => void;
}

/** The chat as it goes on: to watch, to take over, to hand back. */
export function ChatPanel({ response, chat, state, onChanged, onUnsent }: Props) {
  const { t } = useCrmTexts();
  const { permissions: account } = usePermissions<Account | null>();
  const isOwn = Boolean(response.chat?.taken_over_by && response.chat.taken_over_by === account?.id);
  const isOpen = response.chat !== null && response.chat.ended_at === null && !state.finished;
  if (state.link === 'gone') return <Alert severity="info">{t('response.chat.gone')}</Alert>;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, flex: 1, gap: 1 }}>
      <Lead response={response} isOwn={isOwn} isOpen={isOpen} onChanged={onChanged} />
      <LinkNote state={state} />
      <Messages state={state} chat={chat} name={response.candidate.full_name} />
      {isOwn && isOpen && (
        <ChatComposer onSend={(text) => chat.write(text)} onWriting={() => chat.isWriting()} onUnsent={onUnsent} />
      )}
    </Box>
  );
}

/** Who leads the chat, and the way to take it over or to hand it back. */
function Lead({
  response: { id, chat },
  isOwn,
  isOpen,
  onChanged,
}: {
  response: ResponseDetail;
  isOwn: boolean;
  isOpen: boolean;
  onChanged: () => Promise<void>;
}) {
  const { t } = useCrmTexts();
  const { full } = useTimes();
  const provider = useCrmProvider();
  const notify = useNotify();
  const [isBusy, setBusy] = useState(false);
  const act = async (verb: 'takeOver' | 'handBack') => {
    if (isBusy) return;
    setBusy(true);
    try {
      await provider[verb](id);
    } catch (error) {
      notify(wordsOf(error, t), { type: 'error' });
    } finally {
      await onChanged();
      setBusy(false);
    }
  };
  if (!chat) return <Typography color="textSecondary">{t('response.chat.not_begun')}</Typography>;
  const words = chat.ended_at
    ? t('response.chat.ended', { time: full(chat.ended_at) })
    : isOwn
      ? t('response.chat.you_speak')
      : chat.taken_over_by
        ? t('response.chat.other_speaks', { name: chat.taken_over_by_name ?? t('response.chat.somebody') })
        : t('response.chat.bot_speaks');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Typography role="status" variant="body2" sx={{ flex: '1 1 12rem', fontWeight: 600 }}>
        {words}
      </Typography>
      {isOpen && !chat.taken_over_by && (
        <Button
          size="small"
          variant="contained"
          loading={isBusy}
          title={t('response.chat.take_over_hint')}
          onClick={() => void act('takeOver')}
        >
          {t('response.chat.take_over')}
        </Button>
      )}
      {isOpen && isOwn && (
        <Button size="small" variant="outlined" loading={isBusy} onClick={() => void act('handBack')}>
          {t('response.chat.hand_back')}
        </Button>
      )}
    </Box>
  );
}

function LinkNote({ state: { link, session } }: { state: ChatState }) {
  const { t } = useCrmTexts();
  const words =
    link === 'offline'
      ? t('response.chat.offline')
      : link === 'busy'
        ? t('response.chat.busy')
        : link === 'connecting'
          ? t(session ? 'response.chat.reconnecting' : 'response.chat.connecting')
          : null;
  return (
    <Typography role="status" variant="body2" color="textSecondary" sx={{ minHeight: words ? undefined : 0 }}>
      {words}
    </Typography>
  );
}

function Messages({ state, chat, name }: { state: ChatState; chat: ChatSocket; name: string }) {
  const { t } = useCrmTexts();
  const { zone } = useTimes();
  const { places } = useFocus();
  const quoted = useMemo(() => places.filter(({ source }) => source === 'chat'), [places]);
  const { messages, pending, typist, link } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const { isAtEnd, toEnd, onScroll } = useEnd(
    scroller,
    `${messages.length} ${pending.length} ${typist}`,
    pending.length,
  );
  const corrected = new Set(messages.flatMap(({ edits_seq }) => edits_seq ?? []));
  const last_own = messages.findLast(({ sender_type }) => sender_type === 'recruiter')?.seq;
  return (
    <Box sx={{ position: 'relative', flex: 1, minHeight: { xs: 320, md: 0 }, display: 'flex' }}>
      <Box
        ref={scroller}
        onScroll={onScroll}
        role="region"
        tabIndex={0}
        aria-label={t('response.chat.log')}
        sx={{
          flex: 1,
          overflowY: 'auto',
          maxHeight: { xs: '65vh', md: 'none' },
          bgcolor: 'action.hover',
          borderRadius: 2,
          px: { xs: 1, sm: 2 },
          py: 1.5,
        }}
      >
        {messages.length > 0 && (
          <Typography variant="caption" color="textSecondary" sx={{ display: 'block', textAlign: 'center', mb: 1 }}>
            {t('shell.zone', { zone })}
          </Typography>
        )}
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
          {messages.map((message, place) => (
            <Message
              key={message.seq}
              message={message}
              before={messages[place - 1]}
              name={name}
              isCorrected={corrected.has(message.seq)}
              isLastOwn={message.seq === last_own && pending.length === 0}
              quotes={quoted}
            />
          ))}
          {pending.map((message) => (
            <PendingMessage
              key={message.client_message_id}
              message={message}
              isLinked={link === 'open'}
              onSendAgain={() => chat.sendAgain(message.client_message_id)}
              onRemove={() => chat.remove(message.client_message_id)}
            />
          ))}
        </Box>
        <Typography
          variant="body2"
          color="textSecondary"
          aria-live="polite"
          sx={{ mt: typist === 'candidate' ? 1 : 0 }}
        >
          {typist === 'candidate' && t('response.chat.typing')}
        </Typography>
      </Box>
      {!isAtEnd && (
        <Button
          size="small"
          variant="contained"
          onClick={toEnd}
          sx={{ position: 'absolute', bottom: 12, left: '50%', transform: 'translateX(-50%)' }}
        >
          ↓ {t('response.chat.newest')}
        </Button>
      )}
    </Box>
  );
}

/** Keeps the newest in sight while it is in sight, and after one has written. */
function useEnd(scroller: RefObject<HTMLDivElement | null>, content: string, pending: number) {
  const wasAtEnd = useRef(true);
  const [isAtEnd, setAtEnd] = useState(true);
  const toEnd = () => {
    wasAtEnd.current = true;
    setAtEnd(true);
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  };
  useLayoutEffect(() => {
    if (pending > 0) wasAtEnd.current = true;
    const { current } = scroller;
    if (wasAtEnd.current) current?.scrollTo({ top: current.scrollHeight });
    else setAtEnd(false);
  }, [content, pending, scroller]);
  useEffect(() => {
    const { current } = scroller;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => {
      if (wasAtEnd.current) current.scrollTo({ top: current.scrollHeight });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [scroller]);
  const onScroll = () => {
    const { current } = scroller;
    // A panel that is not shown has no height, which says nothing.
    if (!current || current.clientHeight === 0) return;
    wasAtEnd.current = current.scrollHeight - current.scrollTop - current.clientHeight < AT_END_PX;
    if (wasAtEnd.current) setAtEnd(true);
  };
  return { isAtEnd, toEnd, onScroll };
}

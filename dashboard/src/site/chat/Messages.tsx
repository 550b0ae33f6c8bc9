import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ChatMessage, SenderType } from '../../shared/chat-frames';
import { type ChatState, corrected } from '../../shared/chat-state';
import { type Texts, useTexts } from '../../shared/texts';
import { Bubble, PendingBubble } from './Bubble';
import { dayKey, dayName, zoneName } from './times';

/** Nearer to the end than this counts as reading the newest. */
const AT_END_PX = 120;
/** The bot answers at once; who waits longer is not waiting for the bot. */
const BOT_WRITES_MS = 8_000;

interface MessagesProps {
  state: ChatState;
  onCorrect: ((message: ChatMessage) => void) | undefined;
  onSendAgain: (client_message_id: string) => void;
  onRemove: (client_message_id: string) => void;
}

/** The conversation. It follows the newest message unless one reads further up. */
export function Messages({ state, onCorrect, onSendAgain, onRemove }: MessagesProps) {
  const texts = useTexts();
  const { t } = texts;
  const { messages, pending, session, finished } = state;
  const typist = useTypist(state);
  const { scroller, isAtEnd, toEnd, onScroll } = useEnd(
    `${messages.length} ${pending.length} ${typist} ${finished}`,
    pending.length,
  );
  const superseded = corrected(state);
  const lastOwn = messages.findLast(({ sender_type }) => sender_type === 'candidate')?.seq;
  return (
    <div className="messages-frame">
      <div
        className="messages"
        ref={scroller}
        onScroll={onScroll}
        tabIndex={0}
        role="region"
        aria-label={t('chat.log')}
      >
        {session && <p className="note">{t('chat.zone', { zone: zoneName(texts.locale) })}</p>}
        {!session && <p className="note">{t('chat.connecting')}</p>}
        <ol>
          {messages.map((message, place) => {
            const before = messages[place - 1];
            const isNewDay = !before || dayKey(before.created_at) !== dayKey(message.created_at);
            return (
              <li key={message.seq}>
                {isNewDay && <p className="day">{dayName(message.created_at, texts)}</p>}
                <Bubble
                  message={message}
                  isFirstOfSender={isNewDay || before?.sender_type !== message.sender_type}
                  isCorrected={superseded.has(message.seq)}
                  isLastOwn={message.seq === lastOwn && pending.length === 0}
                  onCorrect={
                    onCorrect && message.answer_to && !superseded.has(message.seq)
                      ? () => onCorrect(message)
                      : undefined
                  }
                />
              </li>
            );
          })}
          {pending.map((message) => (
            <li key={message.client_message_id}>
              <PendingBubble
                message={message}
                isLinked={state.link === 'open'}
                onSendAgain={() => onSendAgain(message.client_message_id)}
                onRemove={() => onRemove(message.client_message_id)}
              />
            </li>
          ))}
        </ol>
        {session?.is_taken_over && !finished && <p className="note">{t('chat.recruiter_here')}</p>}
        {typist && (
          <p className="typing">
            <span className="dots" aria-hidden="true">
              <i />
              <i />
              <i />
            </span>
            <span className="unseen">{t(typist === 'recruiter' ? 'chat.typing_recruiter' : 'chat.typing_bot')}</span>
          </p>
        )}
      </div>
      {!isAtEnd && (
        <button type="button" className="to-end" onClick={toEnd}>
          ↓ {t('chat.newest')}
        </button>
      )}
      <Announcements state={state} t={t} />
    </div>
  );
}

/** Reads out what is new, and not the history. */
function Announcements({ state: { messages, welcomed_seq }, t }: { state: ChatState; t: Texts['t'] }) {
  const newest = messages.findLast(({ sender_type }) => sender_type !== 'candidate');
  const isNew = newest !== undefined && welcomed_seq !== null && newest.seq > welcomed_seq;
  return (
    <div className="unseen" aria-live="polite">
      {isNew && `${t(newest.sender_type === 'bot' ? 'chat.bot' : 'chat.recruiter')}: ${newest.message_text}`}
    </div>
  );
}

/** Who is writing: as the server says, or the bot while its answer is due. */
function useTypist(state: ChatState): SenderType | null {
  const { messages, pending, link, finished, session, typist } = state;
  const isDue =
    link === 'open' &&
    !finished &&
    !session?.is_taken_over &&
    (pending.some(({ refusal }) => !refusal) || messages.at(-1)?.sender_type === 'candidate');
  const due = isDue ? `${messages.length}/${pending.length}` : null;
  const [given_up, setGivenUp] = useState<string | null>(null);
  useEffect(() => {
    if (due === null) return undefined;
    const patience = setTimeout(() => setGivenUp(due), BOT_WRITES_MS);
    return () => clearTimeout(patience);
  }, [due]);
  if (typist) return typist;
  return due !== null && due !== given_up ? 'bot' : null;
}

/** Keeps the newest message in sight when it was in sight, and whenever one has written oneself. */
function useEnd(content: string, pending: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const wasAtEnd = useRef(true);
  const [isAtEnd, setAtEnd] = useState(true);
  const toEnd = () => scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  useLayoutEffect(() => {
    if (pending > 0) wasAtEnd.current = true;
    if (wasAtEnd.current) toEnd();
    else setAtEnd(false);
  }, [content, pending]);
  useEffect(() => {
    // A keyboard that slides in, or quick replies that appear, leave less room: the end stays in sight.
    const { current } = scroller;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => {
      if (wasAtEnd.current) toEnd();
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const onScroll = () => {
    const { current } = scroller;
    if (!current) return;
    wasAtEnd.current = current.scrollHeight - current.scrollTop - current.clientHeight < AT_END_PX;
    if (wasAtEnd.current) setAtEnd(true);
  };
  return { scroller, isAtEnd, toEnd, onScroll };
}

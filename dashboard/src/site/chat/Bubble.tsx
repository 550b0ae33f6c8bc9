import type { ReactNode } from 'react';
import type { ChatMessage } from '../../shared/chat-frames';
import { canSendAgain, type PendingMessage } from '../../shared/chat-state';
import { type Texts, useTexts } from '../../shared/texts';
import { clock } from './times';

interface BubbleProps {
  message: ChatMessage;
  isFirstOfSender: boolean;
  isCorrected: boolean;
  isLastOwn: boolean;
  onCorrect: (() => void) | undefined;
}

export function Bubble({ message, isFirstOfSender, isCorrected, isLastOwn, onCorrect }: BubbleProps) {
  const { t, locale } = useTexts();
  const { sender_type, message_text, created_at, edits_seq } = message;
  const name = t(sender_type === 'candidate' ? 'chat.you' : `chat.${sender_type}`);
  return (
    <div className="bubble" data-from={sender_type} data-corrected={isCorrected ? '' : undefined}>
      <p
        className={isFirstOfSender && sender_type !== 'candidate' ? 'sender' : 'unseen'}
        title={sender_type === 'bot' ? t('chat.bot_is') : undefined}
      >
        {name}
      </p>
      {edits_seq !== undefined && <p className="mark">{t('chat.correction')}</p>}
      <p className="said" dir="auto">
        {message_text}
      </p>
      <p className="meta">
        {isCorrected && <span>{t('chat.corrected')}</span>}
        {onCorrect && (
          <button type="button" className="link" aria-label={`${t('chat.edit')}: ${message_text}`} onClick={onCorrect}>
            {t('chat.edit')}
          </button>
        )}
        <time dateTime={created_at}>{clock(created_at, locale)}</time>
        {isLastOwn && <Sent label={t('chat.sent')} />}
      </p>
    </div>
  );
}

function Sent({ label }: { label: string }): ReactNode {
  return (
    <span className="sent" title={label}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M2.5 8.5 6 12l7.5-8" />
      </svg>
      <span className="unseen">{label}</span>
    </span>
  );
}

interface PendingBubbleProps {
  message: PendingMessage;
  isLinked: boolean;
  onSendAgain: () => void;
  onRemove: () => void;
}

export function PendingBubble({ message, isLinked, onSendAgain, onRemove }: PendingBubbleProps) {
  const { t } = useTexts();
  const { message_text, refusal, edits_seq } = message;
  return (
    <div className="bubble" data-from="candidate" data-pending={refusal ? 'failed' : 'sending'}>
      {edits_seq !== undefined && <p className="mark">{t('chat.correction')}</p>}
      <p className="said" dir="auto">
        {message_text}
      </p>
      {refusal ? (
        <div className="meta" role="alert">
          <span className="fault">
            {t('chat.failed')}: {refusalWords(refusal, t)}
          </span>
          {canSendAgain(message) && (
            <button type="button" className="link" onClick={onSendAgain}>
              {t('chat.again')}
            </button>
          )}
          <button type="button" className="link" onClick={onRemove}>
            {t('chat.drop')}
          </button>
        </div>
      ) : (
        <p className="meta">{t(isLinked ? 'chat.sending' : 'chat.waiting')}</p>
      )}
    </div>
  );
}

/** The socket speaks the browser's language, which may be another than the one chosen here. */
function refusalWords({ code, detail }: { code: string; detail: string }, t: Texts['t']): string {
  switch (code) {
    case 'chat.ended':
      return t('chat.refusal.ended');
    case 'chat.not_an_answer':
      return t('chat.refusal.not_an_answer');
    case 'chat.answer_unusable':
      return t('chat.refusal.answer_unusable');
    case 'chat.question_passed':
      return t('chat.refusal.question_passed');
    default:
      return detail || t('chat.refusal.other');
  }
}

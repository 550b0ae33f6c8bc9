import { type FormEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ChatMessage } from '../../shared/chat-frames';
import type { Stored } from '../../shared/stored';
import { useTexts } from '../../shared/texts';

const MAX_MESSAGE_LENGTH = 4_000;
const TALLEST_PX = 160;

interface ComposerProps {
  /** The message whose answer is being corrected. */
  corrected: ChatMessage | null;
  options: readonly string[];
  /** Outlives a correction and a reload. */
  draft: Stored;
  onSend: (message_text: string, isQuick: boolean) => void;
  onCancel: () => void;
  onWriting: () => void;
}

/** Where one writes; quick replies stand above it. */
export function Composer({ corrected, options, draft, onSend, onCancel, onWriting }: ComposerProps) {
  const { t, locale } = useTexts();
  const [text, setText] = useState(() => draft.read() ?? '');
  const [known, setKnown] = useState(corrected);
  if (known !== corrected) {
    setKnown(corrected);
    setText(corrected?.message_text ?? draft.read() ?? '');
  }
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!corrected) return;
    box.current?.focus();
    box.current?.select();
  }, [corrected]);
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.style.height = 'auto';
    box.current.style.height = `${Math.min(TALLEST_PX, box.current.scrollHeight)}px`;
  }, [text]);
  // Cut by the browser, the end of a pasted text would be missing without a word.
  const excess = text.trim().length - MAX_MESSAGE_LENGTH;
  const write = (written: string) => {
    setText(written);
    if (corrected) return;
    if (written) draft.write(written);
    else draft.remove();
  };
  const send = () => {
    if (!text.trim() || excess > 0) return;
    onSend(text.trim(), false);
    write('');
    box.current?.focus();
  };
  /** What was begun in the box stays there: it may belong to the next question. */
  const answer = (option: string) => {
    onSend(option, true);
    // Where a finger tapped, the focus would call the keyboard over the next question.
    if (matchMedia('(pointer: fine)').matches) box.current?.focus();
  };
  const cancel = () => {
    onCancel();
    box.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While letters are still being composed, Enter belongs to the keyboard.
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    } else if (event.key === 'Escape' && corrected) cancel();
  };
  return (
    <form
      className="composer"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send();
      }}
    >
      {corrected && (
        <p className="correcting">
          <strong>{t('chat.edit_title')}</strong>
          <span>{corrected.message_text}</span>
          <button type="button" className="link" onClick={cancel}>
            {t('chat.edit_cancel')}
          </button>
        </p>
      )}
      {options.length > 0 && (
        <ul className="quick" aria-label={t('chat.quick')}>
          {options.map((option) => (
            <li key={option}>
              <button type="button" onClick={() => answer(option)}>
                {option}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {excess > 0 && (
          <p className="fault">{t('chat.too_long', { smart_count: excess, excess: excess.toLocaleString(locale) })}</p>
        )}
      </div>
      <div className="writing">
        <textarea
          ref={box}
          rows={1}
          dir="auto"
          enterKeyHint="send"
          aria-label={t('chat.write')}
          aria-description={t('chat.write_hint')}
          placeholder={t('chat.write')}
          aria-invalid={excess > 0 || undefined}
          value={text}
          onChange={(event) => {
            write(event.target.value);
            if (event.target.value) onWriting();
          }}
          onKeyDown={onKeyDown}
        />
        <button
          type="submit"
          className="send"
          disabled={!text.trim() || excess > 0}
          aria-label={t(corrected ? 'chat.edit_save' : 'chat.send')}
          title={t(corrected ? 'chat.edit_save' : 'chat.send')}
        >
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
            <path d="M12 20V5 M5.5 11.5 12 5l6.5 6.5" />
          </svg>
        </button>
      </div>
    </form>
  );
}

import { useEffect, useState } from 'react';
import { openQuestion, optionsOf } from '../../shared/chat-state';
import type { ChatMessage } from '../../shared/chat-frames';
import { useTexts } from '../../shared/texts';
import { AllJobs } from '../AllJobs';
import { chatToken, draftOf, forgetChat } from '../applications';
import { Frame } from '../Frame';
import { Notice } from '../Notice';
import { usePageName } from '../PageTitle';
import { ChatBar } from './ChatBar';
import { Composer } from './Composer';
import { useRoomAboveKeyboard } from './keyboard';
import { LinkBanner } from './LinkBanner';
import { Messages } from './Messages';
import { Result } from './Result';
import { useChat } from './use-chat';
import '../styles/chat.css';

export default function Chat({ response_id }: { response_id: string }) {
  const [token, setToken] = useState(() => chatToken(response_id));
  useEffect(() => {
    // Another link to the same chat, opened in this tab, changes the fragment only.
    const look = () => setToken(chatToken(response_id));
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, [response_id]);
  if (!token) return <Refusal kind="no_token" />;
  return <OpenChat key={token} response_id={response_id} token={token} />;
}

function Refusal({ kind }: { kind: 'no_token' | 'refused' | 'gone' }) {
  const { t } = useTexts();
  return (
    <Frame>
      <Notice title={t(`chat.${kind}_title`)} text={t(`chat.${kind}_text`)}>
        <AllJobs className="button">{t('page.all_jobs')}</AllJobs>
      </Notice>
    </Frame>
  );
}

function OpenChat({ response_id, token }: { response_id: string; token: string }) {
  const { t } = useTexts();
  const { chat, state } = useChat(response_id, token);
  const [corrected, setCorrected] = useState<ChatMessage | null>(null);
  const [draft] = useState(() => draftOf(response_id));
  const { link, session, finished } = state;
  useRoomAboveKeyboard();
  const isLost = link === 'refused' || link === 'gone';
  useEffect(() => {
    if (isLost) forgetChat(response_id);
  }, [isLost, response_id]);
  usePageName(`${session?.vacancy_title ?? t('chat.title')} · ${t('product')}`);
  if (isLost) return <Refusal kind={link} />;

  const question = openQuestion(state);
  return (
    <div className="chat">
      <ChatBar response_id={response_id} token={token} state={state} />
      <main className="chat-main" aria-label={t('chat.title')}>
        <LinkBanner link={link} isFirst={!session} onConnect={chat.cameBack} />
        <Messages
          state={state}
          onCorrect={finished ? undefined : setCorrected}
          onSendAgain={(id) => chat.sendAgain(id)}
          onRemove={(id) => chat.remove(id)}
        />
        {finished && session ? (
          <Result
            response_id={response_id}
            token={token}
            session={session}
            status={finished}
            onReviewRequested={() => chat.reviewRequested()}
          />
        ) : (
          <Composer
            corrected={corrected}
            options={corrected ? optionsOf(state, corrected) : (question?.options ?? [])}
            draft={draft}
            onSend={(text, isQuick) => {
              if (corrected) chat.write(text, { edits_seq: corrected.seq });
              else chat.write(text, isQuick && question ? { reply_to: question.seq } : {});
              setCorrected(null);
            }}
            onCancel={() => setCorrected(null)}
            onWriting={() => chat.isWriting()}
          />
        )}
      </main>
    </div>
  );
}

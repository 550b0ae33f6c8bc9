import { Box, Card, GlobalStyles, Tab, Tabs, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Title, useGetRecordId } from 'react-admin';
import type { ChatState } from '../../shared/chat-state';
import { useLiveChanges } from '../live';
import type { ResponseDetail } from '../responses/source';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Bones } from '../ui/Bones';
import { Refusal } from '../ui/Refusal';
import { UnsavedGuard, useUnsaved } from '../ui/UnsavedGuard';
import { Breakdown } from './Breakdown';
import { ChatPanel } from './ChatPanel';
import { Contact } from './Contact';
import { DecisionPanel } from './DecisionPanel';
import { placesOf } from './evidence';
import { FocusProvider, useFocus, type View } from './focus';
import { Header } from './Header';
import { History } from './History';
import { Notes } from './Notes';
import { PAPER } from './paper';
import { Requirements } from './requirement-names';
import { ResumePanel } from './ResumePanel';
import { ScoreCard } from './ScoreCard';
import { DECISION_ID, Tasks } from './Tasks';
import { useRecruiterChat } from './use-recruiter-chat';
import { useResponse } from './use-response';

export default function ResponsePage() {
  const id = String(useGetRecordId());
  // Another response is another page: nothing of the former stays.
  return (
    <UnsavedGuard>
      <OneResponse key={id} id={id} />
    </UnsavedGuard>
  );
}

function OneResponse({ id }: { id: string }) {
  const { t } = useCrmTexts();
  const { response, error, refetch, changed, candidate } = useResponse(id);
  const places = useMemo(() => placesOf(response?.score?.breakdown ?? []), [response?.score]);
  useLiveChanges('responses');
  if (!response)
    return (
      <Box sx={{ p: 3 }}>
        <Title title={t('response.title')} />
        {error ? <Refusal error={error} onRetry={() => void refetch()} /> : <Bones lines={6} />}
      </Box>
    );
  return (
    <FocusProvider places={places}>
      <Requirements value={response.score?.breakdown ?? []}>
        <Title title={t('response.title_of', { name: response.candidate.full_name })} />
        <GlobalStyles styles={PAPER} />
        <Parts response={response} candidate={candidate} onChanged={changed} />
      </Requirements>
    </FocusProvider>
  );
}

interface PartsProps {
  response: ResponseDetail;
  candidate: ReturnType<typeof useResponse>['candidate'];
  onChanged: () => Promise<void>;
}

function Parts({ response, candidate, onChanged }: PartsProps) {
  const { t } = useCrmTexts();
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const { view, look } = useFocus();
  const { chat, state } = useRecruiterChat(response.id);
  useNews(state, onChanged);
  const [unsent, setUnsent] = useState({ note: false, message: false });
  useUnsaved(unsent.note || unsent.message || state.pending.length > 0);
  const onUnsentNote = useCallback((note: boolean) => setUnsent((before) => ({ ...before, note })), []);
  const onUnsentMessage = useCallback((message: boolean) => setUnsent((before) => ({ ...before, message })), []);
  const toDecision = () => {
    look('score');
    requestAnimationFrame(() => {
      const panel = document.getElementById(DECISION_ID);
      panel?.scrollIntoView({ block: 'start', behavior: 'instant' });
      panel?.focus({ preventScroll: true });
    });
  };
  const shownBeside: View = view === 'chat' || (view === 'score' && isChatLive(response)) ? 'chat' : 'resume';
  const [beside, setBeside] = useState(shownBeside);
  if (view !== 'score' && view !== beside) setBeside(view);
  const tab = isWide ? beside : view;
  return (
    <Box sx={{ width: 1, maxWidth: '90rem', mx: 'auto', px: { xs: 1, sm: 2 }, py: 2, display: 'grid', gap: 2 }}>
      <PaperHead response={response} />
      <Header
        response={response}
        onChanged={onChanged}
        contact={
          candidate.error ? (
            <Refusal error={candidate.error} onRetry={() => void candidate.refetch()} />
          ) : candidate.data ? (
            <Contact candidate={candidate.data} />
          ) : (
            <Bones lines={1} height={24} />
          )
        }
      />
      <Tasks response={response} onDecide={toDecision} />
      {!isWide && <Views view={view} onLook={look} names={['score', 'resume', 'chat']} />}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 6fr)' },
          displayPrint: 'block',
        }}
      >
        <Part name="score" isShown={isWide || view === 'score'} isPrinted>
          <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
            <ScoreCard response={response} />
            <DecisionPanel response={response} onChanged={onChanged} />
            {response.score && <Breakdown breakdown={response.score.breakdown} />}
            <History response={response} />
            <Notes response={response} onChanged={onChanged} onUnsent={onUnsentNote} />
          </Box>
        </Part>
        <Box
          sx={{
            minWidth: 0,
            displayPrint: 'none',
            display: isWide || view !== 'score' ? 'block' : 'none',
            ...(isWide && { position: 'sticky', top: 72, height: 'calc(100vh - 88px)' }),
          }}
        >
          <Card sx={{ height: 1, display: 'flex', flexDirection: 'column', minHeight: 0 }}>
            {isWide && <Views view={beside} onLook={look} names={['resume', 'chat']} />}
            <Part name="resume" isShown={tab === 'resume'}>
              <Scroller label={t('response.resume.title')}>
                {candidate.data ? <ResumePanel text={candidate.data.resume_text} /> : <Bones lines={8} height={20} />}
              </Scroller>
            </Part>
            <Part name="chat" isShown={tab === 'chat'}>
              <Box sx={{ p: 2, display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}>
                <Typography variant="h2" sx={UNSEEN}>
                  {t('response.chat.title')}
                </Typography>
                <ChatPanel
                  response={response}
                  chat={chat}
                  state={state}
                  onChanged={onChanged}
                  onUnsent={onUnsentMessage}
                />
              </Box>
            </Part>
          </Card>
        </Box>
      </Box>
    </Box>
  );
}

const isChatLive = ({ chat }: ResponseDetail): boolean => chat !== null && chat.ended_at === null;

/** The chat hears first of what changes the response: that it begins, who leads it, that it is over. */
function useNews({ messages, session, finished }: ChatState, onChanged: () => Promise<void>): void {
  const news = session && [messages.length > 0, session.is_taken_over, session.is_review_requested, finished].join();
  const known = useRef<string | null>(null);
  useEffect(() => {
    if (news === null) return;
    if (known.current !== null && known.current !== news) void onChanged();
    known.current = news;
  }, [news, onChanged]);
}

function Views({ view, onLook, names }: { view: View; onLook: (view: View) => void; names: readonly View[] }) {
  const { t } = useCrmTexts();
  return (
    <Tabs
      value={view}
      onChange={(_event, name: View) => onLook(name)}
      variant="fullWidth"
      aria-label={t('response.view.label')}
      sx={{ borderBottom: 1, borderColor: 'divider', displayPrint: 'none', flex: 'none' }}
    >
      {names.map((name) => (
        <Tab
          key={name}
          value={name}
          label={t(`response.view.${name}`)}
          id={`tab-${name}`}
          aria-controls={`view-${name}`}
        />
      ))}
    </Tabs>
  );
}

/** Stays in the page while another part is looked at, so that a chat goes on and a text is not lost. */
function Part({
  name,
  isShown,
  isPrinted = false,
  children,
}: {
  name: View;
  isShown: boolean;
  isPrinted?: boolean;
  children: ReactNode;
}) {
  return (
    <Box
      id={`view-${name}`}
      sx={{
        minWidth: 0,
        minHeight: 0,
        flex: 1,
        flexDirection: 'column',
        display: isShown ? 'flex' : 'none',
        displayPrint: isPrinted ? 'block' : 'none',
      }}
    >
      {children}
    </Box>
  );
}

function Scroller({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box
      role="region"
      tabIndex={0}
      aria-label={label}
      sx={{ overflowY: 'auto', minHeight: 0, flex: 1, p: { xs: 2, sm: 3 } }}
    >
      {children}
    </Box>
  );
}

/** What stands above it on paper. */
function PaperHead({ response }: { response: ResponseDetail }) {
  const { t } = useCrmTexts();
  const { full } = useTimes();
  return (
    <Box sx={{ display: 'none', displayPrint: 'block' }}>
      <Typography variant="h1" component="p">
        {t('response.history.why', { vacancy: response.vacancy.title })}
      </Typography>
      <Typography variant="body2">{t('response.history.printed', { time: full(new Date().toISOString()) })}</Typography>
    </Box>
  );
}

const UNSEEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

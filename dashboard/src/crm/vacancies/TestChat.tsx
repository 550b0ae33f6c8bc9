import { Alert, Box, Button, Chip, TextField, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useCrmProvider } from '../provider';
import { useCrmTexts } from '../texts';
import { wordsOf } from '../ui/Refusal';
import type { TestChatTurn } from './source';
import { toInput, type VacancyFields } from './vacancy-fields';

interface Line {
  by: 'bot' | 'you';
  text: string;
}

/** A chat about the vacancy as it stands in the form. The server keeps nothing of it: its state stays here. */
export default function TestChat() {
  const { t } = useCrmTexts();
  const provider = useCrmProvider();
  const { getValues } = useFormContext<VacancyFields>();
  const now = JSON.stringify(useWatch());
  const [lines, setLines] = useState<Line[]>([]);
  const [turn, setTurn] = useState<TestChatTurn | null>(null);
  const [begun, setBegun] = useState<{ vacancy: ReturnType<typeof toInput>; form: string } | null>(null);
  const [resume, setResume] = useState('');
  const [message, setMessage] = useState('');
  const [fault, setFault] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const end = useRef<HTMLDivElement>(null);

  useEffect(() => {
    void end.current?.scrollIntoView({ block: 'nearest' });
  }, [lines]);

  async function take(
    vacancy: ReturnType<typeof toInput>,
    before: { lines: Line[]; state?: TestChatTurn['state'] },
    message_text?: string,
  ): Promise<boolean> {
    setIsBusy(true);
    setFault('');
    try {
      const next = await provider.tryChat({
        vacancy,
        ...(resume.trim() ? { resume_text: resume } : {}),
        ...(before.state ? { state: before.state } : {}),
        ...(message_text === undefined ? {} : { message_text }),
      });
      const own: Line[] = message_text === undefined ? [] : [{ by: 'you', text: message_text }];
      setLines([...before.lines, ...own, ...next.lines.map(({ message_text: text }): Line => ({ by: 'bot', text }))]);
      setTurn(next);
      return true;
    } catch (error) {
      setFault(wordsOf(error, t));
      return false;
    } finally {
      setIsBusy(false);
    }
  }

  async function begin() {
    const vacancy = toInput(getValues());
    if (await take(vacancy, { lines: [] })) setBegun({ vacancy, form: now });
  }

  async function say(text: string) {
    if (!begun || !turn || !text.trim() || isBusy) return;
    if (await take(begun.vacancy, { lines, state: turn.state }, text)) setMessage('');
  }

  const options = turn?.is_finished ? [] : (turn?.lines.at(-1)?.question?.options ?? []);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, minHeight: 320, height: '100%' }}>
      <div>
        <Typography variant="h3">{t('vacancies.test.title')}</Typography>
        <Typography variant="body2" color="textSecondary">
          {t('vacancies.test.text')}
        </Typography>
      </div>
      {!begun && (
        <TextField
          label={t('vacancies.test.resume')}
          value={resume}
          onChange={(event) => setResume(event.target.value)}
          multiline
          minRows={5}
          maxRows={12}
        />
      )}
      {begun && (
        <Box
          role="log"
          aria-label={t('vacancies.test.log')}
          // Whatever scrolls is reached by keyboard.
          tabIndex={0}
          sx={{ flex: 1, minHeight: 160, overflowY: 'auto', display: 'flex', flexDirection: 'column', gap: 1, p: 1 }}
        >
          {lines.map((line, place) => (
            <Bubble key={place} line={line} />
          ))}
          {turn?.score && <Verdict score={turn.score} />}
          <div ref={end} />
        </Box>
      )}
      {begun && begun.form !== now && <Alert severity="info">{t('vacancies.test.stale')}</Alert>}
      {fault && <Alert severity="error">{fault}</Alert>}
      {options.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {options.map((option) => (
            <Chip key={option} label={option} onClick={() => void say(option)} disabled={isBusy} />
          ))}
        </Box>
      )}
      {begun && !turn?.is_finished && (
        <Box component="div" sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <TextField
            label={t('vacancies.test.message')}
            value={message}
            onChange={(event) => setMessage(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              // The form around this is that of the vacancy.
              event.preventDefault();
              void say(message);
            }}
          />
          <Button variant="contained" disabled={isBusy || !message.trim()} onClick={() => void say(message)}>
            {t('vacancies.test.send')}
          </Button>
        </Box>
      )}
      <Button variant={begun ? 'text' : 'contained'} disabled={isBusy} onClick={() => void begin()}>
        {t(begun ? 'vacancies.test.again' : 'vacancies.test.begin')}
      </Button>
    </Box>
  );
}

function Bubble({ line: { by, text } }: { line: Line }) {
  const { t } = useCrmTexts();
  const isOwn = by === 'you';
  return (
    <Box
      sx={{
        alignSelf: isOwn ? 'flex-end' : 'flex-start',
        maxWidth: '85%',
        px: 1.5,
        py: 1,
        borderRadius: 1.5,
        whiteSpace: 'pre-wrap',
        bgcolor: isOwn ? 'primary.main' : 'background.paper',
        color: isOwn ? 'primary.contrastText' : 'text.primary',
        border: isOwn ? 0 : 1,
        borderColor: 'divider',
      }}
    >
      <Box component="span" sx={HIDDEN}>
        {t(isOwn ? 'vacancies.test.you' : 'vacancies.test.bot')}:{' '}
      </Box>
      {text}
    </Box>
  );
}

/** For those who listen. */
const HIDDEN = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

function Verdict({ score: { relevance_score, verdict, breakdown } }: { score: NonNullable<TestChatTurn['score']> }) {
  const { t } = useCrmTexts();
  const percent = Math.round(relevance_score * 100);
  return (
    <Alert severity="info" icon={false} sx={{ mt: 1 }}>
      <Typography sx={{ fontWeight: 600 }}>{t(`vacancies.test.${verdict}`, { percent })}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {breakdown.map(({ id, topic, outcome }) => (
          <li key={id}>
            {t(`vacancies.topic.${topic}`)}
            {topic === 'skill' || topic === 'language' ? ` ${id.slice(id.indexOf(':') + 1)}` : ''}
            {': '}
            {t(`vacancies.outcome.${outcome}`)}
          </li>
        ))}
      </Box>
    </Alert>
  );
}

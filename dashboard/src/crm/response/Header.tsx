import ArrowBack from '@mui/icons-material/ArrowBackOutlined';
import ChevronLeft from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRight from '@mui/icons-material/ChevronRightOutlined';
import { Box, Button, IconButton, MenuItem, TextField, Tooltip, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { Link, useNotify } from 'react-admin';
import { useCrmProvider } from '../provider';
import { STAGES } from '../responses/filter';
import { Standing } from '../responses/Standing';
import { MOVED_MEANWHILE, type ResponseDetail, type Stage } from '../responses/source';
import { leavingNeedsReason } from './standing';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { ReasonDialog } from '../ui/ReasonDialog';
import { codeOf, wordsOf } from '../ui/Refusal';
import { useNeighbours } from './neighbours';

const pageOf = (id: string) => `/responses/${id}/show`;

interface Props {
  response: ResponseDetail;
  contact: ReactNode;
  onChanged: () => Promise<void>;
}

/** Who applied to what, where it stands, and the ways on. */
export function Header({ response, contact, onChanged }: Props) {
  const { t } = useCrmTexts();
  const { full } = useTimes();
  const { previous, next } = useNeighbours(response.id);
  return (
    <Box component="header" sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, displayPrint: 'none' }}>
        <Button component={Link} to="/responses" startIcon={<ArrowBack />} size="small" color="inherit">
          {t('response.back')}
        </Button>
        <Box sx={{ flex: 1 }} />
        <Neighbour to={previous} label={t('response.previous')}>
          <ChevronLeft />
        </Neighbour>
        <Neighbour to={next} label={t('response.next')}>
          <ChevronRight />
        </Neighbour>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'start' }}>
        <Box sx={{ flex: '1 1 18rem', minWidth: 0 }}>
          <Typography variant="h1" component="h2" sx={{ overflowWrap: 'anywhere' }}>
            {response.candidate.full_name}
          </Typography>
          <Typography sx={{ overflowWrap: 'anywhere' }}>
            <Box component={Link} to={`/vacancies/${response.vacancy.id}`} sx={{ color: 'primary.main' }}>
              {response.vacancy.title}
            </Box>
          </Typography>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
            {t('response.applied', { time: full(response.created_at) })}
          </Typography>
          <Standing row={response} />
        </Box>
        <StageSelect response={response} onChanged={onChanged} />
      </Box>
      {contact}
    </Box>
  );
}

function Neighbour({ to, label, children }: { to: string | null; label: string; children: ReactNode }) {
  if (!to)
    return (
      <IconButton disabled aria-label={label}>
        {children}
      </IconButton>
    );
  return (
    <Tooltip title={label}>
      <IconButton component={Link} to={pageOf(to)} aria-label={label} color="inherit">
        {children}
      </IconButton>
    </Tooltip>
  );
}

/** The recruiter's own pipeline; saved at once, and put back with the reason where it is refused. */
function StageSelect({ response, onChanged }: { response: ResponseDetail; onChanged: () => Promise<void> }) {
  const { t } = useCrmTexts();
  const provider = useCrmProvider();
  const notify = useNotify();
  const [wanted, setWanted] = useState<Stage | null>(null);
  const [asked, setAsked] = useState<Stage | null>(null);
  const { id, stage } = response;
  // What is chosen is chosen by what stood there when the list was opened.
  const [seen, setSeen] = useState(stage);
  const move = async (to: Stage, reason?: string) => {
    setWanted(to);
    try {
      await provider.move(id, { from: seen, to, reason });
      await onChanged();
      notify(t('response.stage_moved', { stage: t(`shell.stage.${to}`) }), { type: 'success' });
    } catch (error) {
      if (codeOf(error) !== MOVED_MEANWHILE) throw error;
      await onChanged();
      notify(wordsOf(error, t), { type: 'warning' });
    } finally {
      setWanted(null);
    }
  };
  const choose = (to: Stage) => {
    if (to === seen) return;
    if (leavingNeedsReason(seen)) setAsked(to);
    else move(to).catch((error: unknown) => notify(wordsOf(error, t), { type: 'error' }));
  };
  return (
    <Box sx={{ width: { xs: '100%', sm: 220 }, displayPrint: 'none' }}>
      <TextField
        select
        label={t('response.stage')}
        value={wanted ?? stage}
        disabled={wanted !== null}
        onChange={({ target }) => choose(target.value as Stage)}
        slotProps={{ select: { onOpen: () => setSeen(stage) } }}
        sx={{ m: 0 }}
      >
        {STAGES.map((name) => (
          <MenuItem key={name} value={name}>
            {t(`shell.stage.${name}`)}
          </MenuItem>
        ))}
      </TextField>
      {asked && (
        <ReasonDialog
          title={t('response.stage_reason_title')}
          text={t('response.stage_reason_text', { from: t(`shell.stage.${seen}`), to: t(`shell.stage.${asked}`) })}
          yes={t(`shell.stage.${asked}`)}
          isNeeded
          onYes={async (reason) => {
            await move(asked, reason);
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </Box>
  );
}

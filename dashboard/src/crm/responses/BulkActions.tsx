import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Menu,
  MenuItem,
  Paper,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useCrmProvider } from '../provider';
import { type CrmKey, useCrmTexts } from '../texts';
import { ReasonDialog } from '../ui/ReasonDialog';
import { codeOf, wordsOf } from '../ui/Refusal';
import { type Outcome, overrules, toEach } from './bulk';
import { STAGES } from './filter';
import { leavingNeedsReason } from '../response/standing';
import { MOVED_MEANWHILE, type ResponseView, type Stage } from './source';

type Act = { kind: 'approved' | 'rejected' } | { kind: 'move'; to: Stage };

interface Props {
  rows: readonly ResponseView[];
  onClear: () => void;
  /** A row as it is now, which is not how it was shown. */
  onSeen: (row: ResponseView) => void;
  /** After anything was done, with the rows that were refused. */
  onDone: (refused: readonly string[]) => void;
}

/** The same for all that are selected; whoever is refused is named. */
export function BulkActions({ rows, onClear, onSeen, onDone }: Props) {
  const { t, locale } = useCrmTexts();
  const provider = useCrmProvider();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asked, setAsked] = useState<Act | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<{ done: string; refused: Outcome['refused'] } | null>(null);
  const isBusy = progress !== null;

  const told = (act: Act, smart_count: number): string => {
    const key: CrmKey = `responses.bulk.done_${act.kind}`;
    return t(key, {
      smart_count,
      count: smart_count.toLocaleString(locale),
      stage: act.kind === 'move' ? t(`shell.stage.${act.to}`) : '',
    });
  };
  const move = async (id: string, how: { from: Stage; to: Stage; reason?: string }) => {
    try {
      await provider.move(id, how);
    } catch (error) {
      // Whoever tries again should do it knowing where it is.
      if (codeOf(error) === MOVED_MEANWHILE)
        await provider.getOne<ResponseView>('responses', { id }).then(
          ({ data }) => onSeen(data),
          () => undefined,
        );
      throw error;
    }
  };
  const run = async (act: Act, reason?: string) => {
    setAsked(null);
    setProgress(0);
    const one = ({ id, stage: from }: ResponseView) =>
      act.kind === 'move' ? move(id, { from, to: act.to, reason }) : provider.decide(id, act.kind, reason);
    const { done, refused } = await toEach(rows, one, (error) => wordsOf(error, t), setProgress);
    setProgress(null);
    if (refused.length > 0) setOutcome({ done: told(act, done), refused });
    else notify(told(act, done), { type: 'success' });
    onDone(refused.map(({ id }) => id));
  };
  const ask = (act: Act) => {
    setAnchor(null);
    const needsReason = act.kind !== 'move' || rows.some(({ stage }) => leavingNeedsReason(stage) && stage !== act.to);
    if (needsReason) setAsked(act);
    else void run(act);
  };

  return (
    <>
      {rows.length > 0 && (
        <Paper
          role="toolbar"
          aria-label={t('responses.bulk.title')}
          sx={{
            position: 'sticky',
            top: 64,
            zIndex: 3,
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: 1,
            p: 1,
            border: 1,
            borderColor: 'primary.main',
            bgcolor: 'background.paper',
          }}
        >
          <Typography sx={{ fontWeight: 600, px: 1 }} role="status">
            {t('responses.bulk.selected', { smart_count: rows.length })}
          </Typography>
          <Button disabled={isBusy} aria-haspopup="menu" onClick={({ currentTarget }) => setAnchor(currentTarget)}>
            {t('responses.bulk.move')}
          </Button>
          <Button disabled={isBusy} onClick={() => ask({ kind: 'approved' })}>
            {t('responses.bulk.approve')}
          </Button>
          <Button disabled={isBusy} onClick={() => ask({ kind: 'rejected' })}>
            {t('responses.bulk.reject')}
          </Button>
          <Button disabled={isBusy} color="inherit" onClick={onClear}>
            {t('responses.bulk.clear')}
          </Button>
          {isBusy && (
            <LinearProgress
              aria-label={t('responses.bulk.progress')}
              variant="determinate"
              value={(100 * progress) / rows.length}
              sx={{ flexBasis: '100%' }}
            />
          )}
        </Paper>
      )}
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {STAGES.map((to) => (
          <MenuItem key={to} onClick={() => ask({ kind: 'move', to })}>
            {t(`shell.stage.${to}`)}
          </MenuItem>
        ))}
      </Menu>
      {asked && (
        <ReasonDialog
          title={t(`responses.bulk.ask_${asked.kind}`, { smart_count: rows.length })}
          text={t(textOf(asked, rows))}
          yes={t(actionOf(asked))}
          isNeeded={asked.kind !== 'approved' || overrules(rows, 'approved')}
          onYes={(reason) => void run(asked, reason)}
          onClose={() => setAsked(null)}
        />
      )}
      {outcome && <OutcomeDialog {...outcome} onClose={() => setOutcome(null)} />}
    </>
  );
}

const ACTIONS = {
  approved: 'responses.bulk.approve',
  rejected: 'responses.bulk.reject',
  move: 'responses.bulk.move',
} as const;
const actionOf = ({ kind }: Act): CrmKey => ACTIONS[kind];

function textOf(act: Act, rows: readonly ResponseView[]): CrmKey {
  if (act.kind === 'move') return 'responses.leaving_final';
  return overrules(rows, act.kind) ? 'responses.bulk.overrules' : 'responses.bulk.decides';
}

function OutcomeDialog({ done, refused, onClose }: { done: string; refused: Outcome['refused']; onClose: () => void }) {
  const { t } = useCrmTexts();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="bulk-outcome">
      <DialogTitle id="bulk-outcome">{t('responses.bulk.refused_title', { smart_count: refused.length })}</DialogTitle>
      <DialogContent>
        <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
          {done}
        </Alert>
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {refused.map(({ id, full_name, why }) => (
            <li key={id}>
              <strong>{full_name}</strong>: {why}
            </li>
          ))}
        </Box>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
          {t('responses.bulk.still_selected')}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button autoFocus variant="contained" onClick={onClose}>
          {t('responses.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

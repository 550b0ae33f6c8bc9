import Print from '@mui/icons-material/PrintOutlined';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { ResponseDetail } from '../responses/source';
import { type Translate, useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Panel } from '../ui/Panel';
import { type DecisionRecord, historyOf, type StageMove } from './history';
import { requirementName } from './requirement-names';
import { share } from './shares';
import { usePrinting } from './use-printing';

/** Every decision and every move to another stage, the newest first: who, when, by which rules, and why. */
export function History({ response }: { response: ResponseDetail }) {
  const { t } = useCrmTexts();
  const happened = historyOf(response);
  return (
    <Panel
      title={t('response.history.title')}
      aside={
        <Button
          size="small"
          startIcon={<Print />}
          onClick={() => window.print()}
          sx={{ displayPrint: 'none', flex: 'none' }}
        >
          {t('response.history.print')}
        </Button>
      }
    >
      {happened.length === 0 && <Typography color="textSecondary">{t('response.history.empty')}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {happened.map(({ kind, record }, index) => {
          // Nothing is ever taken out of a history, so that a place counted from its beginning is a name.
          const key = happened.length - index;
          return kind === 'decision' ? <Entry key={key} record={record} /> : <Moved key={key} move={record} />;
        })}
      </Box>
    </Panel>
  );
}

function Moved({ move: { from, to, reason, actor_name, created_at } }: { move: StageMove }) {
  const { t } = useCrmTexts();
  const { full } = useTimes();
  return (
    <Box component="li" sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5, minWidth: 0 }}>
      <Typography>
        {t('response.history.moved', { from: t(`shell.stage.${from}`), to: t(`shell.stage.${to}`) })}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {actor_name ?? t('response.history.by_deleted')} · <time dateTime={created_at}>{full(created_at)}</time>
      </Typography>
      {reason && <Reason reason={reason} />}
    </Box>
  );
}

function Reason({ reason }: { reason: string }) {
  const { t } = useCrmTexts();
  return (
    <Typography sx={{ mt: 0.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
      {t('response.history.reason', { reason })}
    </Typography>
  );
}

function Entry({ record }: { record: DecisionRecord }) {
  const { t, locale } = useCrmTexts();
  const { full } = useTimes();
  const { relevance_score, approve_threshold, rubric_version, reason, breakdown } = record;
  const isTakenBack = record.actor_kind === 'candidate';
  return (
    <Box component="li" sx={{ borderLeft: 3, borderColor: 'primary.main', pl: 1.5, minWidth: 0 }}>
      <Typography sx={{ fontWeight: 600 }}>{whatOf(record, t)}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {whoOf(record, t)} · <time dateTime={record.created_at}>{full(record.created_at)}</time>
      </Typography>
      {reason && !isTakenBack && <Reason reason={reason} />}
      {relevance_score !== null && approve_threshold !== null && !isTakenBack && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {t('response.history.score', {
            score: share(relevance_score, locale),
            threshold: share(approve_threshold, locale),
            version: rubric_version ?? '—',
          })}
        </Typography>
      )}
      {breakdown.length > 0 && !isTakenBack && <Weights breakdown={breakdown} />}
    </Box>
  );
}

function Weights({ breakdown }: { breakdown: DecisionRecord['breakdown'] }) {
  const { t, locale } = useCrmTexts();
  // What is folded away would be missing on paper.
  const isPrinted = usePrinting();
  return (
    <Box
      component="details"
      open={isPrinted || undefined}
      sx={{ mt: 0.5, '& summary': { cursor: 'pointer', py: 0.5 } }}
    >
      <Typography component="summary" variant="body2" color="primary">
        {t('response.history.weights')}
      </Typography>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={t('response.history.weights')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('response.history.requirement')}</TableCell>
              <TableCell>{t('response.history.outcome')}</TableCell>
              <TableCell align="right">{t('response.history.weight')}</TableCell>
              <TableCell align="right">{t('response.history.earned')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {breakdown.map((point) => (
              <TableRow key={point.id}>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>{requirementName(point, t, locale)}</TableCell>
                <TableCell>{t(`response.outcome.${point.outcome}`)}</TableCell>
                <TableCell align="right">{share(point.weight, locale)}</TableCell>
                <TableCell align="right">{share(point.weight * point.points, locale)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}

function whoOf({ actor_kind, actor_name }: DecisionRecord, t: Translate): string {
  if (actor_kind === 'bot') return t('response.history.by_bot');
  if (actor_kind === 'candidate') return t('response.history.by_candidate');
  return actor_name ?? t('response.history.by_deleted');
}

function whatOf({ actor_kind, status_before, status_after }: DecisionRecord, t: Translate): string {
  if (actor_kind === 'candidate') return t('response.history.withdrawn');
  const [before, after] = [t(`shell.status.${status_before}`), t(`shell.status.${status_after}`)];
  if (status_before === status_after) return t('response.history.upheld', { after });
  const wasDecided = status_before === 'approved' || status_before === 'rejected';
  return wasDecided ? t('response.history.changed', { before, after }) : t('response.history.decided', { after });
}

import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAccount } from '../account';
import { useCrmProvider } from '../provider';
import { isAdmin } from '../resource';
import { type CrmKey, useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Panel } from '../ui/Panel';
import { ReasonDialog } from '../ui/ReasonDialog';
import { Refusal } from '../ui/Refusal';
import { DecisionDialog } from './DecisionDialog';
import type { Case } from './source';
import { type Standing, standingOf } from './standing';

const SAID = {
  free: 'moderation.work.claim_text',
  heard_from: 'moderation.work.heard_text',
  yours: 'moderation.work.yours_text',
  taken: 'moderation.work.taken_text',
  admins: 'moderation.work.admins_text',
  own: 'moderation.work.own_text',
} as const satisfies Record<Exclude<Standing['kind'], 'decided'>, CrmKey>;

/** What the moderator can do with a case that waits: take it, decide it, leave it to an administrator. */
export function Work({ of, onChanged }: { of: Case; onChanged: () => void }) {
  const { t } = useCrmTexts();
  const { full } = useTimes();
  const account = useAccount();
  const provider = useCrmProvider();
  const notify = useNotify();
  const [question, setQuestion] = useState<'decide' | 'escalate' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  if (!account) return null;
  const standing = standingOf(of, account.id, Date.now());

  /** Whatever comes of it, the page then shows how the case really stands. */
  const tried = async (work: () => Promise<unknown>) => {
    try {
      return await work();
    } finally {
      onChanged();
    }
  };
  const atOnce = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setError(null);
    try {
      await tried(work);
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  const answered = (work: () => Promise<unknown>, words: string) =>
    tried(async () => {
      await work();
      setQuestion(null);
      notify(words, { type: 'success' });
    });
  return (
    <>
      {standing.kind !== 'decided' && (
        <Panel
          title={t('moderation.work.title')}
          text={t(SAID[standing.kind], 'until' in standing ? { time: full(standing.until) } : {})}
        >
          {error !== null && (
            <Box sx={{ mb: 2 }}>
              <Refusal error={error} />
            </Box>
          )}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            {standing.kind === 'yours' ? (
              <>
                <Button variant="contained" disabled={!of.can_decide || isBusy} onClick={() => setQuestion('decide')}>
                  {t('moderation.work.decide')}
                </Button>
                {!isAdmin(account) && !of.is_escalated && (
                  <Button variant="outlined" disabled={isBusy} onClick={() => setQuestion('escalate')}>
                    {t('moderation.work.escalate')}
                  </Button>
                )}
                <Button disabled={isBusy} onClick={() => void atOnce(() => provider.claimCase(of.id))}>
                  {t('moderation.work.longer')}
                </Button>
                <Button disabled={isBusy} onClick={() => void atOnce(() => provider.releaseCase(of.id))}>
                  {t('moderation.work.release')}
                </Button>
              </>
            ) : (
              of.can_claim && (
                <Button
                  variant="contained"
                  loading={isBusy}
                  onClick={() => void atOnce(() => provider.claimCase(of.id))}
                >
                  {t('moderation.work.claim')}
                </Button>
              )
            )}
          </Box>
        </Panel>
      )}
      {question === 'decide' && (
        <DecisionDialog
          of={of}
          decide={(outcome, reason) =>
            answered(() => provider.decideCase(of.id, outcome, reason), t('moderation.work.decided'))
          }
          onClose={() => setQuestion(null)}
        />
      )}
      {question === 'escalate' && (
        <ReasonDialog
          title={t('moderation.work.escalate')}
          text={t('moderation.dialog.escalate_text')}
          yes={t('moderation.work.escalate')}
          isNeeded
          onYes={(reason = '') => answered(() => provider.escalateCase(of.id, reason), t('moderation.work.escalated'))}
          onClose={() => setQuestion(null)}
        />
      )}
    </>
  );
}

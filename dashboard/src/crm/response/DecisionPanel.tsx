import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useCrmProvider } from '../provider';
import type { ResponseDetail } from '../responses/source';
import { type Translate, useCrmTexts } from '../texts';
import { Panel } from '../ui/Panel';
import { ReasonDialog } from '../ui/ReasonDialog';
import { type Choice, choicesOf, isDecided } from './decisions';
import { DECISION_ID } from './Tasks';

const nameOf = ({ decision, kind }: Choice, t: Translate): string =>
  kind === 'uphold' ? t(`response.decision.${decision}_upheld`) : t(`response.decision.${decision}.${kind}`);

/** The last word, which is a person's. */
export function DecisionPanel({ response, onChanged }: { response: ResponseDetail; onChanged: () => Promise<void> }) {
  const { t } = useCrmTexts();
  const notify = useNotify();
  const provider = useCrmProvider();
  const [choice, setChoice] = useState<Choice | null>(null);
  const choices = choicesOf(response);
  const isChatOpen = response.chat !== null && response.chat.ended_at === null;
  const hint = response.closed_reason
    ? 'closed'
    : !isDecided(response.status)
      ? 'hint_open'
      : response.is_confirmed
        ? 'hint_done'
        : 'hint_bot';
  return (
    <Box id={DECISION_ID} tabIndex={-1} sx={{ scrollMargin: '72px', displayPrint: 'none', borderRadius: 2 }}>
      <Panel title={t('response.decision.title')} text={t(`response.decision.${hint}`)}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {choices.map((each, index) => (
            <Button
              key={`${each.kind} ${each.decision}`}
              variant={index === 0 && each.kind !== 'overrule' ? 'contained' : 'outlined'}
              onClick={() => setChoice(each)}
            >
              {nameOf(each, t)}
            </Button>
          ))}
        </Box>
      </Panel>
      {choice && (
        <ReasonDialog
          title={nameOf(choice, t)}
          text={[
            t(`response.decision.${choice.decision}_tells`),
            ...(isChatOpen ? [t('response.decision.ends_chat')] : []),
          ].join(' ')}
          yes={nameOf(choice, t)}
          isNeeded={choice.kind === 'overrule'}
          onYes={async (reason) => {
            await provider.decide(response.id, choice.decision, reason);
            await onChanged();
            notify(t('response.decision.done'), { type: 'success' });
            setChoice(null);
          }}
          onClose={() => setChoice(null)}
        />
      )}
    </Box>
  );
}

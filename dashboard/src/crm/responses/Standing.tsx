import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import FiberManualRecordOutlined from '@mui/icons-material/FiberManualRecordOutlined';
import ForumOutlined from '@mui/icons-material/ForumOutlined';
import HighlightOffOutlined from '@mui/icons-material/HighlightOffOutlined';
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import PendingActionsOutlined from '@mui/icons-material/PendingActionsOutlined';
import UndoOutlined from '@mui/icons-material/UndoOutlined';
import { Box, type SvgIconProps } from '@mui/material';
import type { ComponentType } from 'react';
import { standingOf, type Standing as StandingName } from '../response/standing';
import { useCrmTexts } from '../texts';
import { ROWS_SX } from './rows-style';
import type { ResponseView } from './source';

const ICONS: Record<StandingName, ComponentType<SvgIconProps>> = {
  new: FiberManualRecordOutlined,
  in_chat: ForumOutlined,
  silent: HourglassEmptyOutlined,
  approved: CheckCircleOutlined,
  approved_by_bot: CheckCircleOutlined,
  rejected: HighlightOffOutlined,
  rejected_by_bot: PendingActionsOutlined,
  withdrawn: UndoOutlined,
  no_consent: UndoOutlined,
};

/** Where a response stands, and what waits for a person, each as a sign with its words. Styled by `ROWS_SX`. */
export function StandingSign({ row }: { row: ResponseView }) {
  const { t } = useCrmTexts();
  const standing = standingOf(row);
  const Icon = ICONS[standing];
  const waits = standing === 'rejected_by_bot' || standing === 'silent';
  return (
    <span className="standing" data-waits={waits || undefined}>
      <Icon aria-hidden />
      <span>{t(`responses.standing.${standing}`)}</span>
      {row.is_review_requested && !row.closed_reason && (
        <span className="review">{t('responses.review_requested')}</span>
      )}
    </span>
  );
}

/** The same, where it stands alone. */
export const Standing = ({ row }: { row: ResponseView }) => (
  <Box sx={ROWS_SX}>
    <StandingSign row={row} />
  </Box>
);

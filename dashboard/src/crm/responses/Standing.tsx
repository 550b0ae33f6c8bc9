import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import FiberManualRecordOutlined from '@mui/icons-material/FiberManualRecordOutlined';
import ForumOutlined from '@mui/icons-material/ForumOutlined';
import HighlightOffOutlined from '@mui/icons-material/HighlightOffOutlined';
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import PendingActionsOutlined from '@mui/icons-material/PendingActionsOutlined';
import UndoOutlined from '@mui/icons-material/UndoOutlined';
import { Box, Chip, type SvgIconProps } from '@mui/material';
import type { ComponentType } from 'react';
import { standingOf, type Standing as StandingName } from '../response/standing';
import { useCrmTexts } from '../texts';
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

/** Where a response stands, and what waits for a person, each as a sign with its words. */
export function Standing({ row, isSmall = false }: { row: ResponseView; isSmall?: boolean }) {
  const { t } = useCrmTexts();
  const standing = standingOf(row);
  const Icon = ICONS[standing];
  const waits = standing === 'rejected_by_bot' || standing === 'silent';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center' }}>
      <Box
        component="span"
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.5,
          fontSize: isSmall ? '0.75rem' : '0.875rem',
          lineHeight: 1.25,
          color: waits ? 'primary.main' : 'text.primary',
          fontWeight: waits ? 600 : 400,
        }}
      >
        <Icon aria-hidden sx={{ fontSize: '1.25em', color: 'primary.main', flex: 'none' }} />
        {t(`responses.standing.${standing}`)}
      </Box>
      {row.is_review_requested && !row.closed_reason && (
        <Chip
          size="small"
          variant="outlined"
          color="primary"
          label={t('responses.review_requested')}
          sx={{
            height: 'auto',
            '& .MuiChip-label': { whiteSpace: 'normal', fontSize: '0.75rem', px: 0.75, py: 0.125 },
          }}
        />
      )}
    </Box>
  );
}

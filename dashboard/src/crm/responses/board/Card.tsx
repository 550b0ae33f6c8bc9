import type { DraggableProvided } from '@hello-pangea/dnd';
import MoreVertOutlined from '@mui/icons-material/MoreVertOutlined';
import { Box, IconButton, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useListContext } from 'react-admin';
import { useCrmTexts } from '../../texts';
import { useTimes } from '../../times';
import type { ResponseFilter } from '../filter';
import { pageOf } from '../Table';
import { Score } from '../Score';
import type { ResponseView } from '../source';
import { Standing } from '../Standing';

interface Props {
  row: ResponseView;
  drag?: DraggableProvided;
  isLifted?: boolean;
  style: object | undefined;
  onMenu: (row: ResponseView, anchor: HTMLElement) => void;
}

/** A response on the board. The whole card is the handle: it can be lifted with the space bar as well. */
export function Card({ row, drag, isLifted = false, style, onMenu }: Props) {
  const { t } = useCrmTexts();
  const times = useTimes();
  const { filterValues } = useListContext();
  const { full_name } = row.candidate;
  return (
    <Box
      ref={drag?.innerRef}
      data-response={row.id}
      {...drag?.draggableProps}
      {...drag?.dragHandleProps}
      // A button may hold no other buttons, and a card does.
      role="group"
      aria-roledescription={drag && t('responses.board.card')}
      aria-label={full_name}
      style={drag?.draggableProps.style}
      sx={{
        bgcolor: 'background.paper',
        border: 1,
        borderColor: isLifted ? 'primary.main' : 'divider',
        borderRadius: 2,
        p: 1,
        mb: 0.75,
        display: 'grid',
        gap: 0.5,
        boxShadow: isLifted ? 6 : 0,
        ...style,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'start', gap: 0.5 }}>
        <Link
          component={RouterLink}
          to={pageOf(row.id)}
          draggable={false}
          sx={{
            flex: 1,
            minWidth: 0,
            fontWeight: 600,
            fontSize: '0.875rem',
            lineHeight: 1.3,
            overflowWrap: 'anywhere',
            py: 0.25,
          }}
        >
          {full_name}
        </Link>
        <IconButton
          size="small"
          aria-label={t('responses.board.move', { name: full_name })}
          aria-haspopup="menu"
          onClick={({ currentTarget }) => onMenu(row, currentTarget)}
          sx={{ mt: -0.5, mr: -0.5 }}
        >
          <MoreVertOutlined fontSize="small" />
        </IconButton>
      </Box>
      {!(filterValues as ResponseFilter).vacancy_id && (
        <Typography variant="body2" color="textSecondary" sx={{ fontSize: '0.75rem', overflowWrap: 'anywhere' }}>
          {row.vacancy.title}
        </Typography>
      )}
      <Box sx={{ fontSize: '0.8125rem' }}>
        <Score value={row.relevance_score} width="100%" />
      </Box>
      <Standing row={row} isSmall />
      <Typography variant="body2" color="textSecondary" sx={{ fontSize: '0.75rem' }}>
        <time dateTime={row.created_at} title={times.full(row.created_at)}>
          {times.short(row.created_at)}
        </time>
      </Typography>
    </Box>
  );
}

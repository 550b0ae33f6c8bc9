import { Draggable, Droppable } from '@hello-pangea/dnd';
import { Box, Button, CircularProgress, emphasize, type Theme, Typography } from '@mui/material';
import type { SortPayload } from 'react-admin';
import { useCrmTexts } from '../../texts';
import { useTimes } from '../../times';
import { Bones } from '../../ui/Bones';
import { Refusal } from '../../ui/Refusal';
import { compareBy, type ResponseFilter } from '../filter';
import { News } from '../News';
import type { ResponseView, Stage } from '../source';
import { useBusy, useHeld } from '../use-held';
import { Card } from './Card';
import { columnWith, draggableIdOf, type Moves } from './moves';
import { useColumn } from './use-column';

interface Props {
  stage: Stage;
  filter: ResponseFilter;
  sort: SortPayload;
  moves: Moves;
  round: number;
  isDragging: boolean;
  canDrag: boolean;
  onCard: (row: ResponseView) => void;
  onMenu: (row: ResponseView, anchor: HTMLElement) => void;
}

/** The bar above every page. */
const BAR_PX = 56;

const ground = ({ palette }: Theme): string => emphasize(palette.background.default, 0.04);

/** One stage: how many there are, the first of them, and more when asked for. */
export function BoardColumn({ stage, filter, sort, moves, round, isDragging, canDrag, onCard, onMenu }: Props) {
  const { t, locale } = useCrmTexts();
  const times = useTimes();
  const column = useColumn(stage, filter, sort);
  const { isBusy, watch } = useBusy();
  // Whoever asks for more expects to see it.
  const expected = `${round}/${column.data?.pages.length ?? 0}`;
  const held = useHeld(JSON.stringify([filter, sort]), column.rows, isBusy || isDragging, expected);
  const { rows, total } = columnWith({ rows: held.rows, total: column.total }, stage, moves, compareBy(sort));
  for (const row of rows) onCard(row);

  const count = total.toLocaleString(locale);
  const id = `stage-${stage}`;
  const cardOf = (row: ResponseView) => ({
    row,
    times,
    isOfOneVacancy: filter.vacancy_id !== undefined,
    freshMark: held.freshMark(row.id),
    onMenu,
  });
  const cards = rows.map((row, index) =>
    canDrag ? (
      <Draggable key={row.id} draggableId={draggableIdOf(stage, row.id)} index={index}>
        {(drag, { isDragging: isLifted }) => <Card {...cardOf(row)} drag={drag} isLifted={isLifted} />}
      </Draggable>
    ) : (
      <Card key={row.id} {...cardOf(row)} />
    ),
  );
  const isEmpty = held.isLoaded && rows.length === 0;
  // Right below the cards, wherever the longest column ends.
  const more = column.hasNextPage && (
    <Button
      fullWidth
      size="small"
      disabled={column.isFetchingNextPage || isDragging}
      onClick={() => void column.fetchNextPage()}
      startIcon={column.isFetchingNextPage ? <CircularProgress size={14} color="inherit" aria-hidden /> : undefined}
    >
      {t('responses.board.more')}
    </Button>
  );
  const body = (
    <>
      {!held.isLoaded && !column.error && <Bones lines={3} height={84} />}
      {column.error && <Refusal error={column.error} onRetry={() => void column.refetch()} />}
      {cards}
      {isEmpty && !isDragging && (
        <Typography variant="body2" color="textSecondary" sx={{ p: 1, textAlign: 'center' }}>
          {t('responses.board.empty')}
        </Typography>
      )}
    </>
  );
  return (
    <Box
      component="section"
      aria-labelledby={id}
      data-stage={stage}
      {...watch}
      sx={{
        minWidth: 0,
        bgcolor: ground,
        borderRadius: '14px',
        px: 0.5,
        py: 0.75,
        display: 'flex',
        flexDirection: 'column',
        gap: 0.75,
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'baseline',
          columnGap: 0.75,
          flexWrap: 'wrap',
          p: 0.5,
          position: 'sticky',
          top: BAR_PX,
          zIndex: 1,
          bgcolor: ground,
        }}
      >
        <Typography id={id} component="h2" sx={{ fontSize: '0.8125rem', fontWeight: 700, hyphens: 'auto' }}>
          {t(`shell.stage.${stage}`)}
        </Typography>
        {held.isLoaded && (
          <Typography data-count variant="body2" color="textSecondary">
            {column.isEstimate ? t('shell.about', { count }) : count}
          </Typography>
        )}
      </Box>
      <News waiting={held.waiting} onShow={held.release} />
      {canDrag ? (
        <Droppable droppableId={stage}>
          {(drop, { isDraggingOver }) => (
            <Box
              ref={drop.innerRef}
              {...drop.droppableProps}
              sx={{
                minHeight: 96,
                flex: 1,
                borderRadius: '10px',
                outline: isDraggingOver ? '2px dashed' : 'none',
                outlineColor: 'primary.main',
                outlineOffset: -1,
              }}
            >
              {body}
              {drop.placeholder}
              {more}
            </Box>
          )}
        </Droppable>
      ) : (
        <Box sx={{ minHeight: 96 }}>
          {body}
          {more}
        </Box>
      )}
    </Box>
  );
}

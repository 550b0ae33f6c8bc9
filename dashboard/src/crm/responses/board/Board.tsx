import { DragDropContext, type DropResult, type ResponderProvided } from '@hello-pangea/dnd';
import { Box, Menu, MenuItem, Tab, Tabs } from '@mui/material';
import { useCallback, useState } from 'react';
import { useListContext } from 'react-admin';
import { useLiveChanges } from '../../live';
import { useCrmTexts } from '../../texts';
import { ReasonDialog } from '../../ui/ReasonDialog';
import { type ResponseFilter, STAGES } from '../filter';
import { ROWS_SX } from '../rows-style';
import type { ResponseView, Stage } from '../source';
import { BoardColumn } from './BoardColumn';
import { idOfDraggable } from './moves';
import { useFollowed } from './use-followed';
import { useMoves } from './use-moves';

/** The pipeline: one column for each stage. A card is saved where it is dropped, or goes back with an explanation. */
export default function Board({ isNarrow }: { isNarrow: boolean }) {
  const { t } = useCrmTexts();
  const board = useMoves();
  const { root, follow } = useFollowed();
  const list = useListContext();
  const sort = useStill(list.sort, board.isDragging);
  const { stage: only, ...filter } = useStill(list.filterValues as ResponseFilter, board.isDragging);
  const stages = only ? [only] : STAGES;
  const [menu, setMenu] = useState<{ row: ResponseView; anchor: HTMLElement } | null>(null);
  const openMenu = useCallback((row: ResponseView, anchor: HTMLElement) => setMenu({ row, anchor }), []);
  const [tab, setTab] = useState<Stage>('inbox');
  const shownTab = stages.includes(tab) ? tab : (stages[0] ?? 'inbox');
  useLiveChanges('responses');

  const column = (stage: Stage) => (
    <BoardColumn
      key={stage}
      stage={stage}
      filter={filter}
      sort={sort}
      moves={board.moves}
      round={board.round}
      isDragging={board.isDragging}
      canDrag={!isNarrow}
      onCard={board.know}
      onMenu={openMenu}
    />
  );
  const nameOf = (draggableId: string) => board.nameOf(idOfDraggable(draggableId));
  const announced = {
    onDragStart: (
      { draggableId, source }: { draggableId: string; source: { index: number } },
      say: ResponderProvided,
    ) => {
      board.setDragging(true);
      say.announce(t('responses.board.lifted', { name: nameOf(draggableId), place: source.index + 1 }));
    },
    onDragUpdate: (update: Pick<DropResult, 'draggableId' | 'destination'>, say: ResponderProvided) =>
      say.announce(
        update.destination
          ? t('responses.board.over', {
              name: nameOf(update.draggableId),
              stage: t(`shell.stage.${update.destination.droppableId as Stage}`),
            })
          : t('responses.board.nowhere', { name: nameOf(update.draggableId) }),
      ),
    onDragEnd: ({ draggableId, source, destination, mode }: DropResult, say: ResponderProvided) => {
      board.setDragging(false);
      const name = nameOf(draggableId);
      const to = destination?.droppableId as Stage | undefined;
      if (!to || to === source.droppableId) say.announce(t('responses.board.put_back', { name }));
      else {
        say.announce(t('responses.board.dropped', { name, stage: t(`shell.stage.${to}`) }));
        const id = idOfDraggable(draggableId);
        if (mode === 'SNAP') follow(id);
        board.move(id, source.droppableId as Stage, to);
      }
    },
  };

  return (
    <Box ref={root} sx={[{ minWidth: 0 }, ROWS_SX]}>
      {isNarrow ? (
        <>
          <Tabs
            value={shownTab}
            variant="scrollable"
            scrollButtons="auto"
            allowScrollButtonsMobile
            aria-label={t('responses.board.stages')}
            onChange={(_, stage: Stage) => setTab(stage)}
            sx={{ mb: 1, borderBottom: 1, borderColor: 'divider' }}
          >
            {stages.map((stage) => (
              <Tab key={stage} value={stage} label={t(`shell.stage.${stage}`)} sx={{ textTransform: 'none' }} />
            ))}
          </Tabs>
          {column(shownTab)}
        </>
      ) : (
        <DragDropContext {...announced} dragHandleUsageInstructions={t('responses.board.instructions')}>
          <Box
            sx={{
              display: 'grid',
              gap: 1,
              gridTemplateColumns: `repeat(${stages.length}, minmax(124px, 1fr))`,
              // Where there is room for all columns, their heads stay in sight.
              overflowX: { md: 'auto', lg: 'visible' },
              pb: 1,
            }}
          >
            {stages.map(column)}
          </Box>
        </DragDropContext>
      )}
      <Menu open={menu !== null} anchorEl={menu?.anchor} onClose={() => setMenu(null)}>
        {STAGES.filter((stage) => stage !== menu?.row.stage).map((stage) => (
          <MenuItem
            key={stage}
            onClick={() => {
              if (menu) board.move(menu.row.id, menu.row.stage, stage);
              setMenu(null);
            }}
          >
            {t(`shell.stage.${stage}`)}
          </MenuItem>
        ))}
      </Menu>
      {board.asked && (
        <ReasonDialog
          title={t('responses.board.ask', { name: board.asked.row.candidate.full_name })}
          text={t('responses.leaving_final')}
          yes={t('responses.board.move_to', { stage: t(`shell.stage.${board.asked.to}`) })}
          isNeeded
          onYes={board.confirm}
          onClose={board.cancel}
        />
      )}
    </Box>
  );
}

/** A list that becomes another under a card in the air would drop it: until it is put down, everything stays as it was. */
function useStill<T>(value: T, isStill: boolean): T {
  const [kept, keep] = useState(value);
  if (!isStill && kept !== value) keep(value);
  return isStill ? kept : value;
}

import { DragDropContext, type DropResult, type ResponderProvided } from '@hello-pangea/dnd';
import { useQueryClient } from '@tanstack/react-query';
import { Box, Menu, MenuItem, Tab, Tabs } from '@mui/material';
import { useCallback, useRef, useState } from 'react';
import { HttpError, useListContext, useNotify } from 'react-admin';
import { leavingNeedsReason } from '../../response/standing';
import { refetch, useLiveChanges } from '../../live';
import { useCrmProvider } from '../../provider';
import { useCrmTexts } from '../../texts';
import { wordsOf } from '../../ui/Refusal';
import { type ResponseFilter, STAGES } from '../filter';
import { ReasonDialog } from '../ReasonDialog';
import { ROWS_SX } from '../rows-style';
import type { ResponseView, Stage } from '../source';
import { BoardColumn } from './BoardColumn';
import { type Move, type Moves, withMove, withoutMove } from './moves';

const NO_MOVES: Moves = new Map();

/** The pipeline: one column for each stage. A card is saved where it is dropped, or goes back with an explanation. */
export default function Board({ isNarrow }: { isNarrow: boolean }) {
  const { t } = useCrmTexts();
  const { filterValues } = useListContext();
  const { stage: only, ...filter } = filterValues as ResponseFilter;
  const stages = only ? [only] : STAGES;
  const board = useMoves();
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
      moves={board.moves}
      round={board.round}
      isDragging={board.isDragging}
      canDrag={!isNarrow}
      onCard={board.know}
      onMenu={openMenu}
    />
  );
  const announced = {
    onDragStart: (
      { draggableId, source }: { draggableId: string; source: { index: number } },
      say: ResponderProvided,
    ) => {
      board.setDragging(true);
      say.announce(t('responses.board.lifted', { name: board.nameOf(draggableId), place: source.index + 1 }));
    },
    onDragUpdate: (update: Pick<DropResult, 'draggableId' | 'destination'>, say: ResponderProvided) =>
      say.announce(
        update.destination
          ? t('responses.board.over', {
              name: board.nameOf(update.draggableId),
              stage: t(`shell.stage.${update.destination.droppableId as Stage}`),
            })
          : t('responses.board.nowhere', { name: board.nameOf(update.draggableId) }),
      ),
    onDragEnd: ({ draggableId, source, destination }: DropResult, say: ResponderProvided) => {
      board.setDragging(false);
      const name = board.nameOf(draggableId);
      const to = destination?.droppableId as Stage | undefined;
      if (!to || to === source.droppableId) say.announce(t('responses.board.put_back', { name }));
      else {
        say.announce(t('responses.board.dropped', { name, stage: t(`shell.stage.${to}`) }));
        board.move(draggableId, to);
      }
    },
  };

  return (
    <Box sx={[{ minWidth: 0 }, ROWS_SX]}>
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
              if (menu) board.move(menu.row.id, stage);
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
          action={t('responses.board.move_to', { stage: t(`shell.stage.${board.asked.to}`) })}
          isNeeded
          onConfirm={board.confirm}
          onCancel={board.cancel}
        />
      )}
    </Box>
  );
}

/** The moves that are under way, each shown at once and taken back where the server refuses it. */
function useMoves() {
  const { t } = useCrmTexts();
  const provider = useCrmProvider();
  const notify = useNotify();
  const queries = useQueryClient();
  const cards = useRef(new Map<string, ResponseView>());
  const [moves, setMoves] = useState(NO_MOVES);
  const [asked, setAsked] = useState<Move | null>(null);
  const [round, setRound] = useState(0);
  const [isDragging, setDragging] = useState(false);
  const [settled, setSettled] = useState<readonly string[]>([]);

  // From here on the columns themselves show what is saved, or refused; not while another card is in the air.
  if (!isDragging && settled.length > 0) {
    setMoves(settled.reduce(withoutMove, moves));
    setSettled([]);
    setRound(round + 1);
  }

  const settle = (id: string) => setSettled((before) => [...before, id]);
  const send = async (move: Move, reason?: string) => {
    const { id, candidate } = move.row;
    try {
      await provider.move(id, move.to, reason);
    } catch (error) {
      const { code } = (error instanceof HttpError ? (error.body as { code?: string } | null) : null) ?? {};
      // Somebody else has moved it to a final stage in the meantime.
      if (code === 'responses.reason_needed' && !reason) return setAsked(move);
      settle(id);
      notify(t('responses.board.refused', { name: candidate.full_name, why: wordsOf(error, t) }), { type: 'error' });
      void refetch(queries, 'responses', new Set([id]));
      return;
    }
    await refetch(queries, 'responses', new Set([id]));
    settle(id);
  };

  return {
    moves,
    round,
    isDragging,
    setDragging,
    asked,
    know: (row: ResponseView) => cards.current.set(row.id, row),
    nameOf: (id: string): string => cards.current.get(id)?.candidate.full_name ?? '',
    move: (id: string, to: Stage) => {
      const row = cards.current.get(id);
      if (!row || row.stage === to) return;
      const move = { row, to };
      setMoves((before) => withMove(before, move));
      if (leavingNeedsReason(row.stage)) setAsked(move);
      else void send(move);
    },
    confirm: (reason: string | undefined) => {
      if (asked) void send(asked, reason);
      setAsked(null);
    },
    cancel: () => {
      if (asked) settle(asked.row.id);
      setAsked(null);
    },
  };
}

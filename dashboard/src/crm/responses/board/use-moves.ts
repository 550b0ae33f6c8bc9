import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { refetch } from '../../live';
import { useCrmProvider } from '../../provider';
import { leavingNeedsReason } from '../../response/standing';
import { useCrmTexts } from '../../texts';
import { codeOf, wordsOf } from '../../ui/Refusal';
import { MOVED_MEANWHILE, type ResponseView, type Stage } from '../source';
import { type Move, type Moves, withMove, withoutMove } from './moves';

const NO_MOVES: Moves = new Map();
/** Who has moved a card, and where to, takes longer to read than that something is done. */
const READING_MS = 8_000;

/** The moves that are under way, each shown at once and taken back where the server refuses it. */
export function useMoves() {
  const { t } = useCrmTexts();
  const provider = useCrmProvider();
  const notify = useNotify();
  const queries = useQueryClient();
  const cards = useRef(new Map<string, ResponseView>());
  /** For each card what is under way: whether it was saved. */
  const underWay = useRef(new Map<string, Promise<boolean>>());
  const [moves, setMoves] = useState(NO_MOVES);
  const [asked, setAsked] = useState<Move | null>(null);
  const [round, setRound] = useState(0);
  const [isDragging, setDragging] = useState(false);
  const [settled, setSettled] = useState<readonly Move[]>([]);

  // From here on the columns themselves show what is saved, or refused; not while another card is in the air.
  if (!isDragging && settled.length > 0) {
    setMoves(settled.reduce(withoutMove, moves));
    setSettled([]);
    setRound(round + 1);
  }

  const settle = (move: Move) => setSettled((before) => [...before, move]);
  const refused = async ({ row: { id, candidate } }: Move, error: unknown) => {
    const words = { name: candidate.full_name, why: wordsOf(error, t) };
    const code = codeOf(error);
    if (code === MOVED_MEANWHILE)
      notify(t('responses.board.elsewhere', words), { type: 'warning', autoHideDuration: READING_MS });
    else notify(t('responses.board.refused', words), { type: 'error' });
    const read = refetch(queries, 'responses', new Set([id]));
    // From where it was put it goes straight to where it is, or is no more. Offline nobody knows, and it goes back.
    if (code !== 'offline') await read;
  };
  const send = async (move: Move, reason?: string) => {
    const { row, from, to } = move;
    const before = underWay.current.get(row.id) ?? Promise.resolve(true);
    const saved = before.then(async (isSaved) => {
      // The card has never been where this move takes it from.
      if (!isSaved) return false;
      try {
        await provider.move(row.id, { from, to, reason });
        return true;
      } catch (error) {
        await refused(move, error);
        return false;
      }
    });
    underWay.current.set(row.id, saved);
    if (await saved) await refetch(queries, 'responses', new Set([row.id]));
    if (underWay.current.get(row.id) === saved) underWay.current.delete(row.id);
    settle(move);
  };

  return {
    moves,
    round,
    isDragging,
    setDragging,
    asked,
    know: (row: ResponseView) => cards.current.set(row.id, row),
    nameOf: (id: string): string => cards.current.get(id)?.candidate.full_name ?? '',
    move: (id: string, from: Stage, to: Stage) => {
      const row = cards.current.get(id);
      if (!row || from === to) return;
      const move = { row, from, to };
      setMoves((before) => withMove(before, move));
      if (leavingNeedsReason(from)) setAsked(move);
      else void send(move);
    },
    confirm: (reason: string | undefined) => {
      if (asked) void send(asked, reason);
      setAsked(null);
    },
    cancel: () => {
      if (asked) settle(asked);
      setAsked(null);
    },
  };
}

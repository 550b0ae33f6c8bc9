import type { DraggableProvided } from '@hello-pangea/dnd';
import MoreVertOutlined from '@mui/icons-material/MoreVertOutlined';
import { memo } from 'react';
import { Link } from 'react-router-dom';
import { useCrmTexts } from '../../texts';
import type { Times } from '../../times';
import { Score } from '../Score';
import type { ResponseView } from '../source';
import { StandingSign } from '../Standing';
import { pageOf } from '../Table';

interface Props {
  row: ResponseView;
  times: Times;
  isOfOneVacancy: boolean;
  freshMark: 0 | 1 | undefined;
  onMenu: (row: ResponseView, anchor: HTMLElement) => void;
  drag?: DraggableProvided;
  isLifted?: boolean;
}

/** A response on the board. The whole card is the handle: it can be lifted with the space bar as well. */
export function Card({ row, times, isOfOneVacancy, freshMark, onMenu, drag, isLifted = false }: Props) {
  const { t } = useCrmTexts();
  return (
    <div
      ref={drag?.innerRef}
      {...drag?.draggableProps}
      {...drag?.dragHandleProps}
      className="card"
      // A button may hold no other buttons, and a card does.
      role="group"
      aria-roledescription={drag && t('responses.board.card')}
      aria-label={row.candidate.full_name}
      data-response={row.id}
      data-fresh={freshMark}
      data-lifted={isLifted || undefined}
    >
      <Contents row={row} times={times} isOfOneVacancy={isOfOneVacancy} onMenu={onMenu} />
    </div>
  );
}

/** Drawn again only for another row: not for every step of a card in the air. */
const Contents = memo(function Contents({
  row,
  times,
  isOfOneVacancy,
  onMenu,
}: Pick<Props, 'row' | 'times' | 'isOfOneVacancy' | 'onMenu'>) {
  const { t } = useCrmTexts();
  const { full_name } = row.candidate;
  return (
    <>
      <span className="head">
        <Link className="name" to={pageOf(row.id)} draggable={false}>
          {full_name}
        </Link>
        <button
          type="button"
          className="more"
          aria-label={t('responses.board.move', { name: full_name })}
          aria-haspopup="menu"
          onClick={({ currentTarget }) => onMenu(row, currentTarget)}
        >
          <MoreVertOutlined aria-hidden />
        </button>
      </span>
      {!isOfOneVacancy && <span className="quiet">{row.vacancy.title}</span>}
      <Score value={row.relevance_score} />
      <StandingSign row={row} />
      <time className="quiet" dateTime={row.created_at} title={times.full(row.created_at)}>
        {times.short(row.created_at)}
      </time>
    </>
  );
});

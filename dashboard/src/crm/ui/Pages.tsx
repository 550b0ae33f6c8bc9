import { TablePagination, type Theme, useMediaQuery } from '@mui/material';
import type { TablePaginationActionsProps } from '@mui/material/TablePaginationActions';
import type { ComponentType } from 'react';
import { PaginationActions, useListContext } from 'react-admin';
import { useCrmTexts } from '../texts';

const SIZES = [25, 50, 100];
/** Pages that the API gives by their number; whoever wants to go farther back filters. */
const MOST_PAGES = 400;

/** The way through a list: to any page, or only one after the other. Totals that the server only estimates say "about". */
export function Pages({ isByTurns = false }: { isByTurns?: boolean }) {
  const { t, locale } = useCrmTexts();
  const { meta, total, page, perPage, setPage, setPerPage } = useListContext();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const isEstimate = (meta as { is_estimate?: boolean } | undefined)?.is_estimate === true;
  if (!total) return null;
  const reachable = Math.min(total, MOST_PAGES * perPage);
  return (
    <TablePagination
      component="div"
      count={reachable}
      page={Math.min(page, Math.ceil(reachable / perPage)) - 1}
      rowsPerPage={perPage}
      rowsPerPageOptions={isNarrow ? [] : SIZES}
      labelRowsPerPage={t('shell.rows_per_page')}
      labelDisplayedRows={({ from, to }) => {
        const all = total.toLocaleString(locale);
        return t('shell.rows', { from, to, total: isEstimate ? t('shell.about', { count: all }) : all });
      }}
      getItemAriaLabel={(type) => t(`shell.page.${type}`)}
      onPageChange={(_event, chosen) => setPage(chosen + 1)}
      onRowsPerPageChange={({ target }) => setPerPage(Number(target.value))}
      ActionsComponent={isNarrow || isByTurns ? undefined : Numbers}
    />
  );
}

function Numbers(props: TablePaginationActionsProps) {
  const { t } = useCrmTexts();
  const Actions = PaginationActions as unknown as ComponentType<TablePaginationActionsProps & { 'aria-label': string }>;
  return <Actions {...props} aria-label={t('shell.page.label')} />;
}

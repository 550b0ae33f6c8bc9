import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { Link } from 'react-admin';
import { useCrmTexts } from '../texts';
import { writeShare } from './figures';
import type { Statistics } from './source';

/** A phone has no room for a fourth column. */
const ON_WIDE_SCREENS = { display: { xs: 'none', sm: 'table-cell' } };

export function BestVacancies({ vacancies }: { vacancies: Statistics['best_vacancies'] }) {
  const { t, locale } = useCrmTexts();
  const share = (value: number | null) => (value === null ? '—' : writeShare(value, locale));
  return (
    <TableContainer tabIndex={0} aria-label={t('overview.vacancies_title')} role="group">
      <Table size="small" sx={{ '& .MuiTableCell-root': { px: { xs: 0.75, sm: 2 } } }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('overview.vacancy')}</TableCell>
            <TableCell align="right">{t('overview.count')}</TableCell>
            <TableCell align="right">{t('overview.approved')}</TableCell>
            <TableCell align="right" sx={ON_WIDE_SCREENS}>
              {t('overview.mean_score')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {vacancies.map(({ id, title, count, approved_share, mean_score }) => (
            <TableRow key={id}>
              <TableCell
                component="th"
                scope="row"
                sx={{ minWidth: { xs: '9rem', sm: '12rem' }, overflowWrap: 'anywhere' }}
              >
                <Link to={`/vacancies/${id}`}>{title}</Link>
              </TableCell>
              <TableCell align="right">{count.toLocaleString(locale)}</TableCell>
              <TableCell align="right">{share(approved_share)}</TableCell>
              <TableCell align="right" sx={ON_WIDE_SCREENS}>
                {share(mean_score)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

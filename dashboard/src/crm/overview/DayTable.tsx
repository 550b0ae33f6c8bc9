import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useCrmTexts } from '../texts';
import { writeDay } from './figures';
import type { Statistics } from './source';

/** The numbers of the chart for who cannot see it or wants to copy them; days without responses are left out. */
export function DayTable({ days }: { days: Statistics['responses_per_day'] }) {
  const { t, locale } = useCrmTexts();
  return (
    <Box
      component="details"
      sx={{ mt: 1, '& summary': { cursor: 'pointer', color: 'text.secondary', width: 'fit-content' } }}
    >
      <summary>{t('overview.as_table')}</summary>
      <Table size="small" sx={{ maxWidth: '24rem', mt: 1 }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('overview.day')}</TableCell>
            <TableCell align="right">{t('overview.count')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {days
            .filter(({ count }) => count > 0)
            .map(({ day, count }) => (
              <TableRow key={day}>
                <TableCell component="th" scope="row">
                  {writeDay(day, locale, { weekday: 'short', day: 'numeric', month: 'long' })}
                </TableCell>
                <TableCell align="right">{count.toLocaleString(locale)}</TableCell>
              </TableRow>
            ))}
        </TableBody>
      </Table>
    </Box>
  );
}

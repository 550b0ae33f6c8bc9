import { Chip } from '@mui/material';
import { useCrmTexts } from '../texts';
import type { VacancyStatus } from './vacancy-fields';

/** Told by its word; the shape only helps to find it. */
export function StatusChip({ status }: { status: VacancyStatus }) {
  const { t } = useCrmTexts();
  return (
    <Chip
      size="small"
      label={t(`vacancies.status.${status}`)}
      color={status === 'open' ? 'primary' : 'default'}
      variant={status === 'open' ? 'filled' : 'outlined'}
      sx={{ borderStyle: status === 'draft' ? 'dashed' : 'solid' }}
    />
  );
}

import { Box, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useInput, useRecordContext } from 'react-admin';
import { useCrmTexts } from '../texts';
import { Section } from './Section';
import type { VacancyView } from './source';
import type { VacancyStatus } from './vacancy-fields';

/** What a vacancy can become; the server refuses everything else. */
const NEXT: Record<VacancyStatus, VacancyStatus[]> = {
  draft: ['draft', 'open', 'closed'],
  open: ['open', 'paused', 'closed'],
  paused: ['open', 'paused', 'closed'],
  closed: ['open', 'closed'],
};

export function PublicationSection() {
  const { t } = useCrmTexts();
  const vacancy = useRecordContext<VacancyView>();
  const { field } = useInput({ source: 'status' });
  if (!vacancy) return null;
  return (
    <Section title={t('vacancies.publication.title')}>
      <RadioGroup {...field} aria-label={t('vacancies.publication.status')} sx={{ gap: 1 }}>
        {NEXT[vacancy.status].map((status) => (
          <FormControlLabel
            key={status}
            value={status}
            control={<Radio />}
            sx={{ alignItems: 'start' }}
            label={
              <Box sx={{ pt: 1 }}>
                <Typography sx={{ fontWeight: 600 }}>{t(`vacancies.status.${status}`)}</Typography>
                <Typography variant="body2" color="textSecondary">
                  {t(`vacancies.publication.${status}`)}
                </Typography>
              </Box>
            }
          />
        ))}
      </RadioGroup>
    </Section>
  );
}

import { Box, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useWatch } from 'react-hook-form';
import { useTheme } from '../../shared/theme';
import { loadTexts } from '../../shared/texts';
import { JobBody } from '../../site/jobs/JobBody';
import base from '../../site/styles/base.css?inline';
import jobs from '../../site/styles/jobs.css?inline';
import { useCrmTexts } from '../texts';
import { useCompany } from './company';
import type { VacancyFields } from './vacancy-fields';

/** The vacancy's page from the fields of the form: the site's own component and styles, in a frame as wide as a phone. */
export default function Preview() {
  const { t, language } = useCrmTexts();
  const [body, setBody] = useState<HTMLElement | null>(null);
  const [loaded, setLoaded] = useState<string>();
  const [theme] = useTheme();
  const company_name = useCompany();
  const fields = useWatch() as VacancyFields;

  useEffect(() => {
    void loadTexts().then(() => setLoaded(language));
  }, [language]);
  useEffect(() => {
    const root = body?.ownerDocument.documentElement;
    if (!root) return;
    root.lang = language;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }, [body, language, theme]);

  const isEmpty = !fields.title && !fields.description;
  return (
    <Box sx={{ position: 'relative', display: 'grid', minHeight: 320 }}>
      <Box
        component="iframe"
        title={t('vacancies.preview.title')}
        ref={(frame: HTMLIFrameElement | null) => setBody(frame?.contentDocument?.body ?? null)}
        sx={{ width: '100%', height: '100%', border: 1, borderColor: 'divider', borderRadius: 1.5 }}
      />
      {isEmpty && (
        <Typography
          color="textSecondary"
          sx={{ position: 'absolute', inset: 0, display: 'grid', placeItems: 'center', p: 4, textAlign: 'center' }}
        >
          {t('vacancies.preview.empty')}
        </Typography>
      )}
      {body &&
        loaded === language &&
        !isEmpty &&
        createPortal(
          <>
            <style>{base + jobs}</style>
            <article className="page job">
              <h1 lang={fields.language}>{fields.title}</h1>
              <JobBody job={jobOf(fields, company_name)} />
            </article>
          </>,
          body,
        )}
    </Box>
  );
}

const jobOf = (fields: VacancyFields, company_name: string) => ({
  id: '',
  company_name,
  title: fields.title ?? '',
  description: fields.description ?? '',
  location: fields.location || null,
  work_format: fields.work_format,
  salary_min: fields.salary_min ?? null,
  salary_max: fields.salary_max ?? null,
  currency: fields.currency ?? 'RUB',
  salary_period: fields.salary_period ?? null,
  language: fields.language,
  skills: (fields.requirements?.skills ?? []).map(({ name }) => name).filter(Boolean),
  created_at: new Date().toISOString(),
});

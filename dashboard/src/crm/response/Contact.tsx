import Download from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Link as Anchor, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { Link, useNotify } from 'react-admin';
import { download } from '../download';
import { useCrmTexts } from '../texts';
import { wordsOf } from '../ui/Refusal';
import { useFocus } from './focus';
import { Marked } from './Marked';
import type { Candidate } from './use-response';

/** How to reach the candidate, and the CV as it was sent. */
export function Contact({ candidate }: { candidate: Candidate }) {
  const { t } = useCrmTexts();
  const notify = useNotify();
  const { places } = useFocus();
  const [isSaving, setSaving] = useState(false);
  const { id, email, phone, city, resume_file } = candidate;
  const save = async () => {
    if (!resume_file || isSaving) return;
    setSaving(true);
    try {
      await download(`/api/candidates/${id}/resume`, resume_file.file_name);
    } catch (error) {
      notify(wordsOf(error, t), { type: 'error' });
    } finally {
      setSaving(false);
    }
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, columnGap: 3, alignItems: 'center' }}>
      <Box
        component="dl"
        aria-label={t('response.contact.title')}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, columnGap: 3, m: 0 }}
      >
        <Fact name={t('response.contact.email')}>
          <Anchor href={`mailto:${encodeURIComponent(email)}`}>{email}</Anchor>
        </Fact>
        <Fact name={t('response.contact.phone')}>
          {phone ? <Anchor href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</Anchor> : t('response.contact.none')}
        </Fact>
        <Fact name={t('response.contact.city')}>
          {city ? (
            <Marked text={city} places={places.filter(({ source }) => source === 'application')} />
          ) : (
            t('response.contact.none')
          )}
        </Fact>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, displayPrint: 'none' }}>
        {resume_file && (
          <Button
            size="small"
            variant="outlined"
            startIcon={<Download />}
            loading={isSaving}
            title={resume_file.file_name}
            onClick={() => void save()}
          >
            {t('response.contact.download')}
          </Button>
        )}
        <Button size="small" component={Link} to={`/candidates/${id}/show`}>
          {t('response.contact.profile')}
        </Button>
      </Box>
    </Box>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', gap: 0.75, minWidth: 0 }}>
      <Typography component="dt" variant="body2" color="textSecondary">
        {name}:
      </Typography>
      <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere', minWidth: 0 }}>
        {children}
      </Typography>
    </Box>
  );
}

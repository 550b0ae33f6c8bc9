import { Button, Dialog, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import OpenInNewOutlined from '@mui/icons-material/OpenInNewOutlined';
import ShareOutlined from '@mui/icons-material/ShareOutlined';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useCrmTexts } from '../texts';
import type { VacancyView } from './source';

/** The address of the vacancy's page, and the line that puts it on another site. */
export function Share({ vacancy: { id, status } }: { vacancy: VacancyView }) {
  const { t } = useCrmTexts();
  const [isOpen, setIsOpen] = useState(false);
  const title = useId();
  const hasPage = status === 'open' || status === 'paused';
  const url = `${window.location.origin}/jobs/${id}`;
  const line = `<script src="${window.location.origin}/widget.js" data-vacancy="${id}" defer></script>`;
  return (
    <>
      {hasPage && (
        <Button href={url} target="_blank" rel="noopener" startIcon={<OpenInNewOutlined />} size="small">
          {t('vacancies.share.open')}
        </Button>
      )}
      <Button size="small" startIcon={<ShareOutlined />} onClick={() => setIsOpen(true)}>
        {t('vacancies.share.title')}
      </Button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} aria-labelledby={title} fullWidth maxWidth="sm">
        <DialogTitle id={title}>{t('vacancies.share.title')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          {hasPage ? (
            <>
              <Copied label={t('vacancies.share.link')} text={url} />
              <Copied label={t('vacancies.share.widget')} text={line} hint={t('vacancies.share.widget_hint')} />
            </>
          ) : (
            <Typography>{t('vacancies.share.draft')}</Typography>
          )}
          <Button onClick={() => setIsOpen(false)} sx={{ justifySelf: 'end' }}>
            {t('vacancies.draft.cancel')}
          </Button>
        </DialogContent>
      </Dialog>
    </>
  );
}

function Copied({ label, text, hint }: { label: string; text: string; hint?: string }) {
  const { t } = useCrmTexts();
  const notify = useNotify();
  // A browser may refuse, or know no clipboard without https: the text can still be selected.
  const copy = () =>
    navigator.clipboard?.writeText(text).then(
      () => notify('vacancies.share.copied', { type: 'info' }),
      () => undefined,
    );
  return (
    <div>
      <TextField
        label={label}
        value={text}
        helperText={hint}
        multiline
        maxRows={4}
        slotProps={{ htmlInput: { readOnly: true } }}
        onFocus={(event) => event.target.select()}
      />
      <Button size="small" startIcon={<ContentCopyOutlined />} onClick={() => void copy()}>
        {t('vacancies.share.copy')}
      </Button>
    </div>
  );
}

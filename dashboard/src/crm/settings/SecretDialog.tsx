import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useCrmTexts } from '../texts';

/** A secret is shown once: whoever closes this has kept it. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useCrmTexts();
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{t('settings.webhook.secret_title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography color="textSecondary">{t('settings.webhook.secret_text')}</Typography>
        <TextField
          label={t('settings.webhook.secret')}
          value={secret}
          slotProps={{ input: { readOnly: true, sx: { fontFamily: 'monospace' } } }}
          onFocus={(event) => (event.target as HTMLInputElement).select()}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button
          onClick={() =>
            void navigator.clipboard?.writeText(secret).then(
              () => setCopied(true),
              () => undefined,
            )
          }
        >
          {isCopied ? t('settings.webhook.copied') : t('settings.webhook.copy')}
        </Button>
        <Button variant="contained" onClick={onClose}>
          {t('settings.webhook.kept')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

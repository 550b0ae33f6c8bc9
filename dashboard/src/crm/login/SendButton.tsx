import { Alert, Button } from '@mui/material';

/** What was refused, and the button that sends. */
export function SendButton({ label, refusal, isSending }: { label: string; refusal: string; isSending: boolean }) {
  return (
    <>
      {refusal && (
        <Alert severity="error" variant="outlined" sx={{ mt: 1 }}>
          {refusal}
        </Alert>
      )}
      <Button type="submit" variant="contained" size="large" fullWidth loading={isSending} sx={{ mt: 2 }}>
        {label}
      </Button>
    </>
  );
}

import { Box } from '@mui/material';
import { type ReactNode, useEffect, useState } from 'react';
import { useFormState } from 'react-hook-form';
import { Form, SaveButton, useNotify } from 'react-admin';
import { useCrmTexts } from '../texts';
import { faultsOf, wordsOf } from '../ui/Refusal';
import { TellUnsaved } from '../ui/UnsavedGuard';

interface Props<T extends object> {
  record: T;
  save: (values: T) => Promise<unknown>;
  isReadOnly?: boolean;
  children: ReactNode;
}

/** A form over something that is always there: faults stand beside their fields, and nobody leaves it unsaved unasked. */
export function SavedForm<T extends object>({ record, save, isReadOnly, children }: Props<T>) {
  const { t } = useCrmTexts();
  const notify = useNotify();
  const [shown, setShown] = useState(record);
  const [isUnsaved, setUnsaved] = useState(false);
  // A record that changes meanwhile would take the place of what is being written.
  if (!isUnsaved && shown !== record) setShown(record);
  // react-admin puts the values in after the first drawing, over whatever has been written by then.
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const submit = async (values: object): Promise<Record<string, string> | undefined> => {
    try {
      await save(values as T);
      setUnsaved(false);
      notify(t('settings.saved'), { type: 'success' });
      return undefined;
    } catch (error) {
      const faults = faultsOf(error);
      if (!faults) notify(wordsOf(error, t), { type: 'error' });
      return faults ?? { root: wordsOf(error, t) };
    }
  };
  return (
    <Form record={shown} onSubmit={submit} sanitizeEmptyValues={false} noValidate>
      <Box
        component="fieldset"
        disabled={isReadOnly || !isReady}
        sx={{ border: 0, m: 0, p: 0, minWidth: 0, maxWidth: '34rem', display: 'grid', gap: 0.75 }}
      >
        <TellUnsaved />
        <TellDirty tell={setUnsaved} />
        {children}
        {!isReadOnly && <SaveButton sx={{ mt: 1, justifySelf: 'start' }} />}
      </Box>
    </Form>
  );
}

function TellDirty({ tell }: { tell: (isDirty: boolean) => void }) {
  const { isDirty } = useFormState();
  useEffect(() => tell(isDirty), [tell, isDirty]);
  return null;
}

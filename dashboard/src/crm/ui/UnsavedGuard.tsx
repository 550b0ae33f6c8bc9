import { createContext, type ReactNode, useCallback, useContext, useEffect, useId, useRef } from 'react';
import { useFormState } from 'react-hook-form';
import { useBlocker } from 'react-router-dom';
import { useCrmTexts } from '../texts';
import { Confirm } from './Confirm';

const Report = createContext<(form: string, isDirty: boolean) => void>(() => undefined);

/** Whoever leaves a page is asked once, whichever of its forms is not saved. */
export function UnsavedGuard({ children }: { children: ReactNode }) {
  const { t } = useCrmTexts();
  const unsaved = useRef(new Set<string>());
  const report = useCallback((form: string, isDirty: boolean) => {
    if (isDirty) unsaved.current.add(form);
    else unsaved.current.delete(form);
  }, []);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved.current.size > 0 && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved.current.size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  return (
    <Report value={report}>
      {children}
      {blocker.state === 'blocked' && (
        <Confirm
          title={t('shell.unsaved_title')}
          text={t('shell.unsaved_text')}
          yes={t('shell.leave')}
          onYes={async () => blocker.proceed()}
          onClose={() => blocker.reset()}
        />
      )}
    </Report>
  );
}

/** Below a guard: whether there is something to lose. */
export function useUnsaved(isUnsaved: boolean): void {
  const report = useContext(Report);
  const id = useId();
  useEffect(() => {
    report(id, isUnsaved);
    return () => report(id, false);
  }, [report, id, isUnsaved]);
}

/** Inside a form. */
export function TellUnsaved() {
  const { isDirty, isSubmitting } = useFormState();
  useUnsaved(isDirty && !isSubmitting);
  return null;
}

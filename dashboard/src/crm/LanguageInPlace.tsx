import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { I18nContext, type I18nProvider, useNotify, useStore } from 'react-admin';

interface Props {
  i18nProvider: I18nProvider;
  children: ReactNode;
}

/** Another language changes the words where they stand. By itself react-admin makes every page anew, and what was written on it is gone. */
export function LanguageInPlace({ i18nProvider, children }: Props) {
  const [wanted] = useStore<string>('locale');
  const [current, setCurrent] = useState(i18nProvider);
  const notify = useNotify();
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!wanted || i18nProvider.getLocale() === wanted) return;
    i18nProvider.changeLocale(wanted).then(
      () => {
        setCurrent({ ...i18nProvider });
        // The server answers in this language, too.
        void queryClient.invalidateQueries();
      },
      () => notify('ra.notification.i18n_error', { type: 'error' }),
    );
  }, [wanted, i18nProvider, notify, queryClient]);
  return <I18nContext.Provider value={current}>{children}</I18nContext.Provider>;
}

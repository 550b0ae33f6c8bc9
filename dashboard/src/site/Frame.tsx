import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../shared/texts';
import { isEmbedded } from './embed';
import { Switches } from './Switches';

/** What every page but the chat has around it. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTexts();
  // Inside another page there is a way around already.
  if (isEmbedded)
    return (
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    );
  return (
    <>
      <a className="skip" href="#content">
        {t('page.skip')}
      </a>
      <header className="bar">
        <Link className="brand" href="/" title={t('page.home')}>
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>{t('product')}</span>
        </Link>
        <nav aria-label={t('page.menu')}>
          <Link href="/jobs" className={(isActive) => (isActive ? 'active' : '')}>
            {t('page.jobs')}
          </Link>
        </nav>
        <Switches />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

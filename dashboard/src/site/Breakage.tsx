import { Component, type ReactNode, useEffect } from 'react';
import { Problem } from '../shared/api/problem';
import { useTexts } from '../shared/texts';
import { serverIsUp, useLoaded } from './loaded';

/** A page that begins anew by itself has been there for at least so long. */
const RELOAD_AFTER_MS = 10_000;

/** No blank page: what breaks while it is shown says so, and offers a way on. */
export class Breakage extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const error: unknown = this.state.error;
    if (error === null) return this.props.children;
    return error instanceof Problem ? <NotLoaded /> : <Broken text="page.broken_text" />;
  }
}

/** A part of the page did not come: there is no network, or the server has newer ones. */
function NotLoaded() {
  const { data: isUp } = useLoaded('server', serverIsUp);
  useEffect(() => {
    if (!isUp) return undefined;
    const later = setTimeout(() => window.location.reload(), RELOAD_AFTER_MS - performance.now());
    return () => clearTimeout(later);
  }, [isUp]);
  return <Broken text="problem.offline" />;
}

function Broken({ text }: { text: 'page.broken_text' | 'problem.offline' }) {
  const { t } = useTexts();
  return (
    <main className="page notice" role="alert">
      <h1>{t('page.broken_title')}</h1>
      <p>{t(text)}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t('page.reload')}
        </button>
        {/* Not a route: the whole page begins anew. */}
        <a className="button quiet" href="/">
          {t('page.home')}
        </a>
      </p>
    </main>
  );
}

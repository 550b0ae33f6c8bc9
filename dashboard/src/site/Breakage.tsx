import { Component, type ReactNode } from 'react';
import { useTexts } from '../shared/texts';

/** No blank page: what breaks while it is shown says so, and offers a way on. */
export class Breakage extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useTexts();
  return (
    <main className="page notice" role="alert">
      <h1>{t('page.broken_title')}</h1>
      <p>{t('page.broken_text')}</p>
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

import { useEffect, useState } from 'react';
import { texts } from '../shared/texts';

type Health = 'unknown' | 'up' | 'down';

export function Welcome() {
  const health = useHealth();
  return (
    <main>
      <header>
        <img src="/icon.svg" alt="" width="36" height="36" />
        <span>SmartBot</span>
      </header>
      <h1>{texts.title}</h1>
      <p className="lead">{texts.lead}</p>
      <nav>
        <a href="/api/docs">
          <strong>{texts.docs_title}</strong>
          <span>{texts.docs_text}</span>
        </a>
        <a href="/api/v1/jobs">
          <strong>{texts.jobs_title}</strong>
          <span>{texts.jobs_text}</span>
        </a>
      </nav>
      <p className="later">{texts.later}</p>
      <p className="health" data-health={health} role="status">
        {texts[`status_${health}`]}
      </p>
    </main>
  );
}

function useHealth(): Health {
  const [health, setHealth] = useState<Health>('unknown');
  useEffect(() => {
    const leaving = new AbortController();
    fetch('/health/ready', { signal: leaving.signal }).then(
      (response) => setHealth(response.ok ? 'up' : 'down'),
      () => leaving.signal.aborted || setHealth('down'),
    );
    return () => leaving.abort();
  }, []);
  return health;
}

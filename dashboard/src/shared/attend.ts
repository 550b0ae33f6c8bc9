/** Tells of the browser's network and of being looked at, until the answer is called. */
export function attend({ cameBack, wentOffline }: { cameBack(): void; wentOffline?(): void }): () => void {
  const lookedAt = () => {
    if (document.visibilityState === 'visible') cameBack();
  };
  const wentAway = () => wentOffline?.();
  window.addEventListener('online', cameBack);
  window.addEventListener('offline', wentAway);
  document.addEventListener('visibilitychange', lookedAt);
  return () => {
    window.removeEventListener('online', cameBack);
    window.removeEventListener('offline', wentAway);
    document.removeEventListener('visibilitychange', lookedAt);
  };
}

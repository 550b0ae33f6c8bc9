import { useTexts } from '../shared/texts';

/** Grey lines where text will be. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const { t } = useTexts();
  return (
    <div className="page loading" aria-busy="true">
      <span className="unseen" role="status">
        {t('page.loading')}
      </span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="bone" />
      ))}
    </div>
  );
}

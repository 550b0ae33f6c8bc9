import type { SocketLink } from '../../shared/lasting-socket';
import { useTexts } from '../../shared/texts';

/** Says why nothing moves, as long as nothing moves. */
export function LinkBanner({
  link,
  isFirst,
  onConnect,
}: {
  link: SocketLink;
  isFirst: boolean;
  onConnect: () => void;
}) {
  const { t } = useTexts();
  const words =
    link === 'offline'
      ? t('chat.offline')
      : link === 'busy'
        ? t('chat.busy')
        : link === 'connecting' && !isFirst
          ? t('chat.reconnecting')
          : '';
  return (
    <div className="banner" role="status" data-shown={words ? '' : undefined}>
      {words && <span>{words}</span>}
      {words && link === 'connecting' && (
        <button type="button" className="link" onClick={onConnect}>
          {t('chat.reconnect_now')}
        </button>
      )}
    </div>
  );
}

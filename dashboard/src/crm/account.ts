import { useSyncExternalStore } from 'react';
import { type Account, accountOfPage, listenToSession } from './session';

/** Who is signed in, as their account is now; null only where nobody is. */
export const useAccount = (): Account | null => useSyncExternalStore(listenToSession, accountOfPage);

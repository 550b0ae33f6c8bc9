import { useSyncExternalStore } from 'react';

const paper = window.matchMedia('print');

/** Whether the page is being put on paper: what is folded away on the screen would be missing there. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      paper.addEventListener('change', listener);
      return () => paper.removeEventListener('change', listener);
    },
    () => paper.matches,
  );

import { useEffect, useRef } from 'react';

/** Whoever moves a card by the keyboard goes on from where it is: it loses the focus whenever it changes its column. */
export function useFollowed() {
  const root = useRef<HTMLElement>(null);
  const followed = useRef<string | null>(null);
  useEffect(() => {
    if (!followed.current) return;
    const card = root.current?.querySelector<HTMLElement>(`[data-response="${followed.current}"]`);
    const { activeElement, body } = document;
    if (activeElement === body) card?.focus();
    // The person has gone somewhere else.
    else if (activeElement !== card) followed.current = null;
  });
  return {
    root,
    follow: (id: string) => {
      followed.current = id;
    },
  };
}

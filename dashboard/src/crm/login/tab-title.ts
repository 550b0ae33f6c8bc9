import { useEffect } from 'react';

/** The browser's tab is called as the page is. */
export function useTabTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · SmartBot`;
  }, [title]);
}

import { useEffect } from 'react';

/** Some phones lay the keyboard over the page without making it smaller: the chat ends where the keyboard begins. */
export function useRoomAboveKeyboard(): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return undefined;
    const { style } = document.documentElement;
    const fit = () => {
      // Who looks closer sees less of the page, which is as high as before.
      style.setProperty('--visible', `${Math.round(view.height * view.scale)}px`);
      if (view.scale === 1) window.scrollTo(0, 0);
    };
    view.addEventListener('resize', fit);
    return () => {
      view.removeEventListener('resize', fit);
      style.removeProperty('--visible');
    };
  }, []);
}

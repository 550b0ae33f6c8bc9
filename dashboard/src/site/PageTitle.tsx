import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../shared/texts';

let hasShownPage = false;

/** The heading of a page: names the tab, and takes the focus when people come from another page of the site. */
export function PageTitle({ title, children }: { title: string; children?: ReactNode }) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  usePageName(`${title} · ${t('product')}`);
  useEffect(() => {
    if (hasShownPage) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    hasShownPage = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}

export function usePageName(name: string): void {
  useEffect(() => {
    document.title = name;
  }, [name]);
}

import type { ReactNode } from 'react';
import { PageTitle } from './PageTitle';

/** A page that says one thing. */
export function Notice({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="page notice">
      <PageTitle title={title} />
      <p>{text}</p>
      {children && <p className="actions">{children}</p>}
    </div>
  );
}

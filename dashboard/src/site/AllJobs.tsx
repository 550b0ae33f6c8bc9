import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { jobsPath } from './embed';

/** The way back to the list of jobs; nothing in a frame that knows of one job only. */
export function AllJobs({ className, name, children }: { className: string; name?: string; children: ReactNode }) {
  if (jobsPath === null) return null;
  return (
    <Link className={className} href={jobsPath} {...(name ? { 'aria-label': name, title: name } : {})}>
      {children}
    </Link>
  );
}

import type { ComponentType, LazyExoticComponent } from 'react';
import type { Account } from './session';
import type { Source } from './source';
import type { CrmKey } from './texts';

type LazyPage = LazyExoticComponent<ComponentType>;

/** A part of the dashboard: what its folder says of itself. Pages come lazily. */
export interface CrmResource {
  /** In addresses: /crm/<name>. */
  name: string;
  isFor: (account: Account) => boolean;
  /** Its place in the menu; none for what is reached from elsewhere. */
  menu?: { label: CrmKey; Icon: ComponentType };
  /** Where its rows come from; a page of its own, without rows, has none. */
  source?: Source;
  list?: LazyPage;
  create?: LazyPage;
  edit?: LazyPage;
  show?: LazyPage;
  /** Pages below the resource's address: /crm/settings/webhooks/:id. */
  routes?: readonly { path: string; Page: LazyPage }[];
  /** How one record is called where it is referred to. */
  recordRepresentation?: string;
}

export const isEmployer = ({ kind }: Account): boolean => kind === 'employer';
export const isModerator = ({ staff_role }: Account): boolean => staff_role !== null;
export const isAdmin = ({ staff_role }: Account): boolean => staff_role === 'admin';

import SettingsOutlined from '@mui/icons-material/SettingsOutlined';
import { lazy } from 'react';
import type { CrmResource } from '../resource';

export const settingsResource: CrmResource = {
  name: 'settings',
  isFor: () => true,
  menu: { label: 'shell.menu.settings', Icon: SettingsOutlined },
  list: lazy(() => import('./SettingsPage')),
  routes: [{ path: 'webhooks/:id', Page: lazy(() => import('./WebhookPage')) }],
};

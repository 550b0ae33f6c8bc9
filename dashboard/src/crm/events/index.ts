import ReportOutlined from '@mui/icons-material/ReportOutlined';
import { lazy } from 'react';
import { withTexts } from '../i18n';
import { type CrmResource, isAdmin } from '../resource';
import { events } from './source';

export const eventsResource: CrmResource = {
  name: 'events',
  isFor: isAdmin,
  menu: { label: 'shell.menu.events', Icon: ReportOutlined },
  source: events,
  list: lazy(() => withTexts('admin', import('./DeadDeliveries'))),
};

import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import { lazy } from 'react';
import { withTexts } from '../i18n';
import { type CrmResource, isAdmin } from '../resource';
import { audit } from './source';

export const auditResource: CrmResource = {
  name: 'audit',
  isFor: isAdmin,
  menu: { label: 'shell.menu.audit', Icon: HistoryOutlined },
  source: audit,
  list: lazy(() => withTexts('admin', import('./AuditList'))),
};

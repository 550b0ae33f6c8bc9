import GavelOutlined from '@mui/icons-material/GavelOutlined';
import { lazy } from 'react';
import { withTexts } from '../i18n';
import { type CrmResource, isModerator } from '../resource';
import { moderation } from './source';

export const moderationResource: CrmResource = {
  name: 'moderation',
  isFor: isModerator,
  menu: { label: 'shell.menu.moderation', Icon: GavelOutlined },
  source: moderation,
  list: lazy(() => withTexts('moderation', import('./CaseList'))),
  show: lazy(() => withTexts('moderation', import('./CasePage'))),
};

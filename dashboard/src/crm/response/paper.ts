import type { CSSObject } from '@mui/material/styles';

/** On paper: black on white, without the dashboard around it. */
export const PAPER: Record<string, CSSObject> = {
  '@media print': {
    '@page': { margin: '16mm' },
    'html, body, #root, .RaLayout-root, .RaLayout-appFrame, .RaLayout-content': {
      background: '#fff !important',
      display: 'block !important',
      margin: '0 !important',
      padding: '0 !important',
      minHeight: '0 !important',
    },
    '.RaAppBar-appBar, .RaSidebar-docked, .RaLayout-content ~ *, header.MuiAppBar-root, nav, .MuiDrawer-root': {
      display: 'none !important',
    },
    '*': { color: '#000 !important', boxShadow: 'none !important', background: 'transparent !important' },
    '.MuiCard-root': { border: '0 !important', padding: '8px 0 !important' },
    a: { textDecoration: 'none' },
  },
};

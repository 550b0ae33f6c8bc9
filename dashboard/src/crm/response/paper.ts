import type { CSSObject } from '@mui/material/styles';

const FRAME = 'html, body, #root, .RaLayout-root, .RaLayout-appFrame, .RaLayout-contentWithSidebar, .RaLayout-content';

/** On paper: black on white, without the dashboard around it. */
export const PAPER: Record<string, CSSObject> = {
  '@media print': {
    '@page': { margin: '16mm' },
    [FRAME]: {
      background: '#fff !important',
      display: 'block !important',
      margin: '0 !important',
      padding: '0 !important',
      minHeight: '0 !important',
    },
    '.RaAppBar-appBar, .RaSidebar-docked, .RaSkipNavigationButton-skipToContentButton, .MuiSnackbar-root, nav': {
      display: 'none !important',
    },
    '*': { color: '#000 !important', borderColor: '#888 !important', boxShadow: 'none !important' },
    '.MuiCard-root, .MuiCard-root button, mark': { background: 'transparent !important' },
    '.MuiCard-root': { border: '0 !important', padding: '8px 0 !important' },
    a: { textDecoration: 'none !important' },
  },
};

import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';

/** Black, white and violet: the same colours as the site's. */
const COLOURS = {
  light: {
    ground: '#ffffff',
    raised: '#f5f2fb',
    ink: '#14121a',
    quiet: '#5d5868',
    line: '#e2ddec',
    violet: '#6d28d9',
    violet_strong: '#5b21b6',
    violet_soft: '#ede7fb',
    on_violet: '#ffffff',
    fault: '#a21caf',
    warning: '#7e22ce',
    done: '#4c1d95',
  },
  dark: {
    ground: '#0b0a0f',
    raised: '#191622',
    ink: '#f4f2f8',
    quiet: '#aaa4b8',
    line: '#2d2838',
    violet: '#b794ff',
    violet_strong: '#cdb5ff',
    violet_soft: '#2a2140',
    on_violet: '#14121a',
    fault: '#f0abfc',
    warning: '#d8b4fe',
    done: '#c4b5fd',
  },
} as const;

const ROUND = 12;
/** Wider for those who have set larger letters. */
const MENU_WIDTH = 'max(240px, 15rem)';
/** Where the system paints in colours of its own, what is chosen has only these to be told by. */
const CHOSEN = { '@media (forced-colors: active)': { backgroundColor: 'Highlight', color: 'HighlightText' } };

function themeOf(mode: 'light' | 'dark'): RaThemeOptions {
  const colours = COLOURS[mode];
  const base = mode === 'dark' ? defaultDarkTheme : defaultLightTheme;
  const line = `1px solid ${colours.line}`;
  return {
    ...base,
    palette: {
      mode,
      primary: { main: colours.violet, dark: colours.violet_strong, contrastText: colours.on_violet },
      secondary: { main: colours.violet, dark: colours.violet_strong, contrastText: colours.on_violet },
      error: { main: colours.fault, contrastText: colours.on_violet },
      warning: { main: colours.warning, contrastText: colours.on_violet },
      info: { main: colours.violet, contrastText: colours.on_violet },
      success: { main: colours.done, contrastText: colours.on_violet },
      text: { primary: colours.ink, secondary: colours.quiet },
      divider: colours.line,
      background: { default: colours.ground, paper: mode === 'dark' ? colours.raised : colours.ground },
    },
    shape: { borderRadius: ROUND },
    sidebar: { width: 240, closedWidth: 56 },
    typography: {
      fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
      h1: { fontSize: '1.75rem', fontWeight: 700, letterSpacing: '-0.02em', lineHeight: 1.2 },
      h2: { fontSize: '1.125rem', fontWeight: 600, lineHeight: 1.3 },
      h3: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.4 },
      h6: { fontSize: '1.125rem', fontWeight: 600 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: {
      ...base.components,
      MuiCssBaseline: {
        styleOverrides: {
          ':focus-visible': { outline: `2px solid ${colours.violet}`, outlineOffset: 2 },
          body: { overflowWrap: 'break-word' },
          // Over at once instead of never begun: what waits for the end of a movement goes on.
          '@media (prefers-reduced-motion: reduce)': {
            '*, ::before, ::after': {
              animationDuration: '1ms !important',
              animationIterationCount: '1 !important',
              transitionDuration: '1ms !important',
              scrollBehavior: 'auto !important',
            },
          },
        },
      },
      MuiButtonBase: { defaultProps: { disableRipple: true } },
      MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { borderRadius: ROUND } } },
      MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiCard: { styleOverrides: { root: { border: line, borderRadius: 16 } } },
      MuiDialog: { styleOverrides: { paper: { border: line, borderRadius: 20 } } },
      // On a phone long words of buttons stay whole, with what is offered first above the way back.
      MuiDialogActions: {
        defaultProps: { disableSpacing: true },
        styleOverrides: { root: { flexWrap: 'wrap-reverse', gap: 8, '& .MuiButton-root': { whiteSpace: 'nowrap' } } },
      },
      MuiMenu: { styleOverrides: { paper: { border: line } } },
      MuiTableCell: {
        styleOverrides: {
          root: { borderColor: colours.line, '&.MuiTableCell-paddingCheckbox': { padding: '0 8px' } },
          head: { color: colours.quiet, fontWeight: 600 },
        },
      },
      MuiTextField: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
      // No empty line below a field that has nothing to say.
      ...Object.fromEntries(
        ['Text', 'Number', 'Select', 'Boolean', 'Autocomplete', 'TextArray', 'Array'].map((kind) => [
          `Ra${kind}Input`,
          { defaultProps: { helperText: false } },
        ]),
      ),
      MuiFormControl: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
      MuiOutlinedInput: {
        styleOverrides: { notchedOutline: { borderColor: mode === 'dark' ? '#7d7690' : '#8a8398' } },
      },
      MuiChip: { styleOverrides: { root: { borderRadius: 8, fontWeight: 600 } } },
      MuiToggleButtonGroup: { styleOverrides: { root: { flexWrap: 'wrap', maxWidth: '100%' } } },
      MuiToggleButton: { styleOverrides: { root: { '&.Mui-selected': CHOSEN } } },
      MuiTabs: { styleOverrides: { indicator: CHOSEN } },
      MuiTooltip: { defaultProps: { arrow: true } },
      RaLayout: {
        styleOverrides: {
          root: {
            minWidth: 0,
            '& .RaLayout-appFrame': { marginTop: 56 },
            '& .RaLayout-content': { minWidth: 0, paddingBottom: 48 },
          },
        },
      },
      RaAppBar: {
        styleOverrides: { root: { '& .RaAppBar-toolbar': { minHeight: 56 } } },
      },
      RaSidebar: {
        styleOverrides: {
          root: {
            '& .RaSidebar-fixed': { marginTop: 0 },
            // As long as the page, so that its line goes on however far one scrolls.
            height: 'auto',
            minHeight: 'calc(100vh - 56px)',
            borderRight: line,
            '&.RaSidebar-open .MuiPaper-root': { width: MENU_WIDTH },
          },
        },
      },
      RaMenu: { styleOverrides: { root: { '&.RaMenu-open': { width: MENU_WIDTH } } } },
      RaMenuItemLink: {
        styleOverrides: {
          root: {
            margin: '2px 8px',
            borderRadius: ROUND,
            minHeight: 44,
            paddingLeft: 12,
            color: colours.quiet,
            '& .RaMenuItemLink-icon': { minWidth: 36, color: 'inherit' },
            '&.RaMenuItemLink-active': {
              background: colours.violet_soft,
              color: mode === 'dark' ? colours.ink : colours.violet_strong,
              fontWeight: 600,
              ...CHOSEN,
            },
          },
        },
      },
      // A table wider than the page moves within its frame, not the page with it.
      RaList: {
        styleOverrides: {
          root: {
            minWidth: 0,
            '& .RaList-main': { minWidth: 0, maxWidth: '100%' },
            '& .RaList-content': { overflowX: 'auto' },
          },
        },
      },
      // On a phone filters are as wide as what they filter.
      RaFilterFormInput: {
        styleOverrides: {
          root: { '@media (max-width: 599.95px)': { '& .RaFilterFormInput-spacer': { display: 'none' } } },
        },
      },
      RaSelectInput: { styleOverrides: { root: { '@media (max-width: 599.95px)': { minWidth: 0 } } } },
      RaTopToolbar: { styleOverrides: { root: { background: 'transparent' } } },
      RaDatagrid: {
        styleOverrides: {
          root: {
            '& .RaDatagrid-headerCell': { background: 'transparent' },
            '& .RaDatagrid-clickableRow:hover': { background: colours.raised },
          },
        },
      },
      RaToolbar: { styleOverrides: { root: { backgroundColor: colours.raised } } },
    },
  };
}

export const THEMES_OF_CRM = { light: themeOf('light'), dark: themeOf('dark') };

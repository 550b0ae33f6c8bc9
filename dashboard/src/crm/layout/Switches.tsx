import BrightnessAuto from '@mui/icons-material/BrightnessAutoOutlined';
import DarkMode from '@mui/icons-material/DarkModeOutlined';
import LightMode from '@mui/icons-material/LightModeOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { useSetLocale } from 'react-admin';
import { LANGUAGE_NAMES, LANGUAGES } from '../../shared/language';
import { THEMES, useTheme } from '../../shared/theme';
import { useCrmTexts } from '../texts';

const ICONS = { system: BrightnessAuto, light: LightMode, dark: DarkMode };

export function ThemeSwitch() {
  const { t } = useCrmTexts();
  const [theme, setTheme] = useTheme();
  const Icon = ICONS[theme];
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  const label = `${t('shell.theme')}: ${t(`shell.theme_${theme}`)}`;
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" aria-label={label} onClick={() => setTheme(next)}>
        <Icon />
      </IconButton>
    </Tooltip>
  );
}

export function LanguageSwitch() {
  const { t, language } = useCrmTexts();
  const setLocale = useSetLocale();
  const other = LANGUAGES.find((known) => known !== language) ?? language;
  // Begins with what is seen, so that whoever speaks to the page can call it.
  const label = `${other.toUpperCase()} · ${t('shell.language')}: ${LANGUAGE_NAMES[other]}`;
  return (
    <Tooltip title={label}>
      <IconButton
        color="inherit"
        aria-label={label}
        lang={other}
        onClick={() => void setLocale(other)}
        sx={{ fontSize: '0.875rem', fontWeight: 700, width: 40, height: 40 }}
      >
        {other.toUpperCase()}
      </IconButton>
    </Tooltip>
  );
}

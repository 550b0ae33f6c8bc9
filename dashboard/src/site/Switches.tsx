import { LANGUAGE_NAMES, LANGUAGES } from '../shared/language';
import { switchLanguage, useTexts } from '../shared/texts';
import { THEMES, useTheme } from '../shared/theme';

const PICTURES = {
  system: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M12 3v18 M15 4v16 M18 6.5v11',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z M12 2v2 M12 20v2 M2 12h2 M20 12h2 M5 5l1.4 1.4 M17.6 17.6 19 19 M5 19l1.4-1.4 M17.6 6.4 19 5',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z',
};

/** Language and colours. */
export function Switches() {
  const { t, language } = useTexts();
  const [theme, setTheme] = useTheme();
  const other = LANGUAGES.find((known) => known !== language) ?? language;
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  const themeLabel = `${t('page.theme')}: ${t(`page.theme_${theme}`)}`;
  const languageLabel = `${other.toUpperCase()}: ${LANGUAGE_NAMES[other]}`;
  return (
    <div className="switches">
      <button
        type="button"
        className="icon-button"
        aria-label={languageLabel}
        title={languageLabel}
        onClick={() => void switchLanguage(other)}
      >
        {other.toUpperCase()}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={themeLabel}
        title={themeLabel}
        onClick={() => setTheme(next)}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d={PICTURES[theme]} />
        </svg>
      </button>
    </div>
  );
}

import { Box, Typography } from '@mui/material';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { AppBar, Layout, type LayoutProps, Menu, MenuItemLink, TitlePortal, usePermissions } from 'react-admin';
import DashboardOutlined from '@mui/icons-material/SpaceDashboardOutlined';
import type { CrmResource } from '../resource';
import { isEmployer } from '../resource';
import { RESOURCES } from '../resources';
import { type Account, listenToSession, sessionState } from '../session';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { AccountMenu } from './AccountMenu';
import { Broken } from './Broken';
import { LanguageSwitch, ThemeSwitch } from './Switches';
import { UnconfirmedEmail } from './UnconfirmedEmail';

const SignInAgain = lazy(() => import('../login/SignInAgain'));

/** What every page of the dashboard has around it. */
export function Frame({ children, ...props }: LayoutProps) {
  const state = useSyncExternalStore(listenToSession, sessionState);
  return (
    <Layout {...props} appBar={Bar} menu={MainMenu} error={Broken} appBarAlwaysOn>
      <UnconfirmedEmail />
      {children}
      <Zone />
      {state === 'ended' && (
        <Suspense>
          <SignInAgain />
        </Suspense>
      )}
    </Layout>
  );
}

/** Lists and cards have no room for a zone at each of their times. */
function Zone() {
  const { t } = useCrmTexts();
  const { zone } = useTimes();
  return (
    <Typography
      variant="caption"
      color="textSecondary"
      sx={{ mt: 'auto', pt: 2, pb: 1, px: 1, textAlign: 'end', displayPrint: 'none' }}
    >
      {t('shell.zone', { zone })}
    </Typography>
  );
}

function Bar() {
  useDocumentTitle();
  return (
    <AppBar
      alwaysOn
      elevation={0}
      userMenu={<AccountMenu />}
      toolbar={
        <>
          <LanguageSwitch />
          <ThemeSwitch />
        </>
      }
      sx={{
        bgcolor: 'background.default',
        color: 'text.primary',
        borderBottom: 1,
        borderColor: 'divider',
        borderRadius: 0,
      }}
    >
      <Box component="img" src="/icon.svg" alt="" width={28} height={28} sx={{ mr: 1.5, flex: 'none' }} />
      {/* Only text in a line can end in an ellipsis, and react-admin wraps it in blocks. */}
      <TitlePortal component="h1" sx={{ fontSize: '1.125rem', '& span': { display: 'inline' } }} />
    </AppBar>
  );
}

function MainMenu() {
  const { t } = useCrmTexts();
  const { permissions } = usePermissions<Account | null>();
  if (!permissions) return null;
  const entries = RESOURCES.filter((resource): resource is Required<Pick<CrmResource, 'menu'>> & CrmResource =>
    Boolean(resource.menu && resource.isFor(permissions)),
  );
  return (
    <Box component="nav" aria-label={t('shell.menu.label')}>
      <Menu>
        {isEmployer(permissions) && (
          <Menu.DashboardItem primaryText={t('shell.menu.overview')} leftIcon={<DashboardOutlined />} />
        )}
        {entries.map(({ name, menu: { label, Icon } }) => (
          <MenuItemLink key={name} to={`/${name}`} primaryText={t(label)} leftIcon={<Icon />} />
        ))}
      </Menu>
    </Box>
  );
}

const TITLE = 'react-admin-title';

/** The browser's tab is called as the page is, whichever page puts its title into the bar. */
function useDocumentTitle(): void {
  useEffect(() => {
    const title = document.getElementById(TITLE);
    if (!title) return;
    const tell = () => {
      document.title = title.textContent ? `${title.textContent} · SmartBot` : 'SmartBot';
    };
    const watcher = new MutationObserver(tell);
    watcher.observe(title, { childList: true, characterData: true, subtree: true });
    tell();
    return () => watcher.disconnect();
  }, []);
}

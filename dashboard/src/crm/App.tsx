import { useMediaQuery } from '@mui/material';
import { lazy, Suspense } from 'react';
import { Admin, type DataProvider, type I18nProvider, Loading, localStorageStore, Resource } from 'react-admin';
import { useTheme } from '../shared/theme';
import { authProvider } from './auth-provider';
import { Frame } from './layout/Frame';
import { NotFound } from './layout/NotFound';
import { RESOURCES } from './resources';
import type { Account } from './session';
import { THEMES_OF_CRM } from './theme';

const Login = lazy(() => import('./login/Login'));
const Overview = lazy(() => import('./overview/Overview'));

/** Widths of columns, saved filters and the like; language and colours are kept for the whole product. */
export const store = localStorageStore('1', 'smartbot.crm');

const LoginPage = () => (
  <Suspense fallback={<Loading />}>
    <Login />
  </Suspense>
);

interface Props {
  i18nProvider: I18nProvider;
  dataProvider: DataProvider;
}

export function App({ i18nProvider, dataProvider }: Props) {
  const [chosen] = useTheme();
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  const isDark = chosen === 'system' ? prefersDark : chosen === 'dark';
  return (
    <Admin
      title="SmartBot"
      theme={THEMES_OF_CRM[isDark ? 'dark' : 'light']}
      darkTheme={null}
      defaultTheme="light"
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      store={store}
      layout={Frame}
      loginPage={LoginPage}
      dashboard={Overview}
      catchAll={NotFound}
      requireAuth
      disableTelemetry
    >
      {(account: Account | null) =>
        RESOURCES.filter(({ isFor }) => account && isFor(account)).map(
          ({ name, list, create, edit, show, recordRepresentation }) => (
            <Resource
              key={name}
              name={name}
              list={list}
              create={create}
              edit={edit}
              show={show}
              recordRepresentation={recordRepresentation}
            />
          ),
        )
      }
    </Admin>
  );
}

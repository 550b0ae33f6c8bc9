import { useMediaQuery } from '@mui/material';
import { type ComponentType, lazy, Suspense, useMemo } from 'react';
import {
  AdminContext,
  AdminUI,
  CustomRoutes,
  type DataProvider,
  type I18nProvider,
  Loading,
  localStorageStore,
  Resource,
} from 'react-admin';
import { Route } from 'react-router-dom';
import { useTheme } from '../shared/theme';
import { authProvider } from './auth-provider';
import { LanguageInPlace } from './LanguageInPlace';
import { Frame } from './layout/Frame';
import { NotFound } from './layout/NotFound';
import { makeQueryClient } from './queries';
import { RESOURCES } from './resources';
import type { Account } from './session';
import { THEMES_OF_CRM } from './theme';

const Login = lazy(() => import('./login/Login'));
const Register = lazy(() => import('./login/Register'));
const Join = lazy(() => import('./login/Join'));
const ForgotPassword = lazy(() => import('./login/ForgotPassword'));
const Start = lazy(() => import('./overview/Start'));

/** Widths of columns, saved filters and the like; language and colours are kept for the whole product. */
export const store = localStorageStore('1', 'smartbot.crm');

const queryClient = makeQueryClient();

/** Pages before the door have no frame that would wait for their code. */
const outside = (Inner: ComponentType) => (
  <Suspense fallback={<Loading />}>
    <Inner />
  </Suspense>
);

const LoginPage = () => outside(Login);

interface Props {
  i18nProvider: I18nProvider;
  dataProvider: DataProvider;
}

/** As react-admin's `Admin`, which would bring its English texts to whoever reads Russian. */
export function App({ i18nProvider, dataProvider }: Props) {
  const [chosen] = useTheme();
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  const isDark = chosen === 'system' ? prefersDark : chosen === 'dark';
  // Never behind what is wanted, so that react-admin leaves the change of language to `LanguageInPlace`.
  const calm = useMemo(
    () => ({ ...i18nProvider, getLocale: () => store.getItem<string>('locale') ?? i18nProvider.getLocale() }),
    [i18nProvider],
  );
  return (
    <AdminContext
      theme={THEMES_OF_CRM[isDark ? 'dark' : 'light']}
      darkTheme={null}
      defaultTheme="light"
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={calm}
      store={store}
      queryClient={queryClient}
    >
      <LanguageInPlace i18nProvider={i18nProvider}>
        <AdminUI
          title="SmartBot"
          layout={Frame}
          loginPage={LoginPage}
          dashboard={Start}
          catchAll={NotFound}
          requireAuth
          disableTelemetry
        >
          <CustomRoutes noLayout>
            <Route path="/register" element={outside(Register)} />
            <Route path="/join" element={outside(Join)} />
            <Route path="/forgot-password" element={outside(ForgotPassword)} />
          </CustomRoutes>
          {(account: Account | null) =>
            RESOURCES.filter(({ isFor }) => account && isFor(account)).map(
              ({ name, list, create, edit, show, routes = [], recordRepresentation }) => (
                <Resource
                  key={name}
                  name={name}
                  list={list}
                  create={create}
                  edit={edit}
                  show={show}
                  recordRepresentation={recordRepresentation}
                >
                  {routes.map(({ path, Page }) => (
                    <Route key={path} path={path} element={<Page />} />
                  ))}
                </Resource>
              ),
            )
          }
        </AdminUI>
      </LanguageInPlace>
    </AdminContext>
  );
}

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { wantedLanguage } from '../shared/language';
import { App, store } from './App';
import { loadI18n } from './i18n';
import { crmProvider } from './provider';

const root = document.getElementById('root');
if (!root) throw new Error('crm.html has no #root');
const i18nProvider = await loadI18n();
// The site's switch may have been used since.
store.setItem('locale', wantedLanguage());
const app = <App i18nProvider={i18nProvider} dataProvider={crmProvider(i18nProvider)} />;
const router = createBrowserRouter([{ path: '*', element: app }], { basename: '/crm' });
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);

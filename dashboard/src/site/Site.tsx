import { type ComponentType, lazy, Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { Problem } from '../shared/api/problem';
import { Breakage } from './Breakage';
import { EMBED_BASE, isEmbedded } from './embed';
import { Frame } from './Frame';
import { Loading } from './Loading';

/** Each page comes with its own code: who opens a chat does not wait for the rest. */
const page = <P,>(load: () => Promise<{ default: ComponentType<P> }>) =>
  lazy(() =>
    load().catch(() => {
      throw Problem.offline();
    }),
  );
const Welcome = page(() => import('./Welcome'));
const Jobs = page(() => import('./jobs/Jobs'));
const Company = page(() => import('./jobs/Company'));
const Job = page(() => import('./jobs/Job'));
const Apply = page(() => import('./apply/Apply'));
const Chat = page(() => import('./chat/Chat'));
const VerifyEmail = page(() => import('./accounts/VerifyEmail'));
const ResetPassword = page(() => import('./accounts/ResetPassword'));
const NotFound = page(() => import('./NotFound'));

export function Site() {
  return (
    <Router base={isEmbedded ? EMBED_BASE : ''}>
      <Pages />
    </Router>
  );
}

function Pages() {
  const [location] = useLocation();
  return (
    <Breakage key={location}>
      <Switch>
        <Route path="/chat/:response_id">
          {({ response_id }) => (
            <Suspense fallback={<Loading />}>
              <Chat key={response_id} response_id={response_id} />
            </Suspense>
          )}
        </Route>
        <Route>
          <Frame>
            <Suspense fallback={<Loading />}>
              <Switch>
                <Route path="/" component={Welcome} />
                <Route path="/jobs">{() => <Jobs />}</Route>
                <Route path="/companies/:id">
                  {({ id }) => (isEmbedded ? <Jobs key={id} employer_id={id} /> : <Company key={id} id={id} />)}
                </Route>
                <Route path="/jobs/:id">{({ id }) => <Job key={id} id={id} />}</Route>
                <Route path="/jobs/:id/apply">{({ id }) => <Apply key={id} id={id} />}</Route>
                <Route path="/verify-email" component={VerifyEmail} />
                <Route path="/reset-password" component={ResetPassword} />
                <Route component={NotFound} />
              </Switch>
            </Suspense>
          </Frame>
        </Route>
      </Switch>
    </Breakage>
  );
}

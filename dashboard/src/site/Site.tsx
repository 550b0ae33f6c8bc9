import { lazy, Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { Breakage } from './Breakage';
import { EMBED_BASE, isEmbedded } from './embed';
import { Frame } from './Frame';
import { Loading } from './Loading';

/** Each page comes with its own code: who opens a chat does not wait for the rest. */
const Welcome = lazy(() => import('./Welcome'));
const Jobs = lazy(() => import('./jobs/Jobs'));
const Job = lazy(() => import('./jobs/Job'));
const Apply = lazy(() => import('./apply/Apply'));
const Chat = lazy(() => import('./chat/Chat'));
const VerifyEmail = lazy(() => import('./accounts/VerifyEmail'));
const ResetPassword = lazy(() => import('./accounts/ResetPassword'));
const NotFound = lazy(() => import('./NotFound'));

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
                <Route path="/companies/:id">{({ id }) => <Jobs key={id} employer_id={id} />}</Route>
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

import { Navigate } from 'react-router-dom';
import { useAccount } from '../account';
import { isEmployer, isModerator } from '../resource';
import Overview from './Overview';

/** The page that work begins with: for a company its figures, for others their first task. */
export default function Start() {
  const account = useAccount();
  if (!account) return null;
  if (isEmployer(account)) return <Overview />;
  return <Navigate to={isModerator(account) ? '/moderation' : '/settings'} replace />;
}

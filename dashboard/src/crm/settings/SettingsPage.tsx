import { useAccount } from '../account';
import { isEmployer, isModerator } from '../resource';
import { useCrmTexts } from '../texts';
import { Page } from '../ui/Page';
import { UnsavedGuard } from '../ui/UnsavedGuard';
import { AccountPanel, OwnDataPanel } from './AccountPanel';
import { CompanyPanel } from './CompanyPanel';
import { MemberPanel } from './MemberPanel';
import { WebhooksPanel } from './WebhooksPanel';

export default function SettingsPage() {
  const { t } = useCrmTexts();
  const account = useAccount();
  if (!account) return null;
  return (
    <Page title={t('settings.title')} width="56rem">
      <UnsavedGuard>
        {!isEmployer(account) && !isModerator(account) && <MemberPanel account={account} />}
        {isEmployer(account) && <CompanyPanel />}
        {account.employer_role === 'owner' && <WebhooksPanel />}
        <AccountPanel account={account} />
        <OwnDataPanel />
      </UnsavedGuard>
    </Page>
  );
}

import { Box, Button } from '@mui/material';
import { useLogout } from 'react-admin';
import type { Account } from '../session';
import { useCrmTexts } from '../texts';
import { Panel } from '../ui/Panel';

/** For members, whom nothing else here is for: who they are, why it is so little, and where to go on. */
export function MemberPanel({ account: { full_name, email } }: { account: Account }) {
  const { t } = useCrmTexts();
  const logout = useLogout();
  return (
    <Panel title={full_name ?? email} text={t('settings.member_text', { email })}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="contained" href="/jobs">
          {t('settings.jobs')}
        </Button>
        <Button variant="outlined" onClick={() => void logout()}>
          {t('shell.log_out')}
        </Button>
      </Box>
    </Panel>
  );
}

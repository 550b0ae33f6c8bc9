import AccountCircle from '@mui/icons-material/AccountCircleOutlined';
import Logout from '@mui/icons-material/LogoutOutlined';
import {
  Divider,
  IconButton,
  ListItemIcon,
  ListItemText,
  Menu,
  MenuItem,
  Tooltip,
  Typography,
  Box,
} from '@mui/material';
import { useState } from 'react';
import { useLogout } from 'react-admin';
import { useAccount } from '../account';
import { useCrmTexts } from '../texts';

/** Who is signed in, and the way out. */
export function AccountMenu() {
  const { t } = useCrmTexts();
  const account = useAccount();
  const logout = useLogout();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!account) return null;
  return (
    <>
      <Tooltip title={t('shell.account')}>
        <IconButton
          color="inherit"
          aria-label={t('shell.account')}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={({ currentTarget }) => setAnchor(currentTarget)}
        >
          <AccountCircle />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <Box component="li" role="none" sx={{ px: 2, py: 1, maxWidth: 280 }}>
          <Typography sx={{ fontWeight: 600 }} noWrap>
            {account.full_name ?? account.company_name ?? account.email}
          </Typography>
          <Typography variant="body2" color="textSecondary" noWrap>
            {account.email}
          </Typography>
        </Box>
        <Divider />
        <MenuItem onClick={() => void logout()}>
          <ListItemIcon>
            <Logout fontSize="small" />
          </ListItemIcon>
          <ListItemText>{t('shell.log_out')}</ListItemText>
        </MenuItem>
      </Menu>
    </>
  );
}

import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useLogin } from 'react-admin';
import { Navigate } from 'react-router-dom';
import { sessionState } from '../session';
import { useCrmTexts } from '../texts';
import { Door } from './Door';
import { SignInForm } from './SignInForm';

export default function Login() {
  const { t } = useCrmTexts();
  const login = useLogin();
  // As it was when the page opened: whoever signs in here goes on to the page that was asked for.
  const [isIn] = useState(() => sessionState() === 'open');
  if (isIn) return <Navigate to="/" replace />;
  return (
    <Door title={t('login.title')}>
      <SignInForm enter={login} />
      <Box sx={{ mt: 3, display: 'grid', gap: 1.5 }}>
        <Link to="/forgot-password">{t('login.forgot')}</Link>
        <Typography color="textSecondary">
          {t('login.new_here')} <Link to="/register">{t('login.register')}</Link>
        </Typography>
      </Box>
    </Door>
  );
}

import { Box, Button, Card, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { Problem } from '../../shared/api/problem';
import { wordsOf } from '../data-provider';
import { type Translate, useCrmTexts } from '../texts';

export default function Login() {
  const { t } = useCrmTexts();
  const translate = useTranslate() as Translate;
  const login = useLogin();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [words, setWords] = useState('');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await login({ email, password });
    } catch (error) {
      setWords(wordsOf(Problem.from(error), translate));
    }
  };
  return (
    <Box component="main" sx={{ display: 'grid', placeItems: 'center', minHeight: '100vh', p: 2 }}>
      <Card component="form" sx={{ p: 4, width: '100%', maxWidth: 400 }} onSubmit={(event) => void send(event)}>
        <Typography variant="h1">{t('login.title')}</Typography>
        <TextField
          label={t('login.email')}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <TextField
          label={t('login.password')}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        {words && <Typography role="alert">{words}</Typography>}
        <Button type="submit" variant="contained" fullWidth sx={{ mt: 2 }}>
          {t('login.submit')}
        </Button>
      </Card>
    </Box>
  );
}

import Visibility from '@mui/icons-material/VisibilityOutlined';
import VisibilityOff from '@mui/icons-material/VisibilityOffOutlined';
import { IconButton, InputAdornment, TextField, type TextFieldProps } from '@mui/material';
import { useState } from 'react';
import { useCrmTexts } from '../texts';
import { MIN_PASSWORD_LENGTH } from './form';

type Props = Omit<TextFieldProps, 'onChange' | 'error' | 'value' | 'name'> & {
  name: string;
  value: string;
  onChange: (value: string) => void;
  fault?: string;
  hint?: string;
};

/** One line of a form, with its fault or its hint below. */
export function Line({ name, onChange, fault, hint, ...props }: Props) {
  return (
    <TextField
      {...props}
      name={name}
      id={name}
      size="medium"
      margin="normal"
      error={Boolean(fault)}
      helperText={fault ?? hint}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** A password, which can be looked at while it is written. */
export function PasswordLine(props: Props) {
  const { t } = useCrmTexts();
  const [isShown, setShown] = useState(false);
  return (
    <Line
      {...props}
      type={isShown ? 'text' : 'password'}
      slotProps={{
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                aria-label={t('login.show_password')}
                aria-pressed={isShown}
                onClick={() => setShown(!isShown)}
                edge="end"
              >
                {isShown ? <VisibilityOff /> : <Visibility />}
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}

/** A password that is chosen here, with what is asked of it. */
export function NewPasswordLine(props: Pick<Props, 'value' | 'onChange' | 'fault'>) {
  const { t } = useCrmTexts();
  return (
    <PasswordLine
      {...props}
      name="password"
      label={t('login.password')}
      autoComplete="new-password"
      hint={t('login.password_hint', { smart_count: MIN_PASSWORD_LENGTH })}
    />
  );
}

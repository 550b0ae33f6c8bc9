import { TextField, type TextFieldProps } from '@mui/material';
import { useCrmTexts } from '../texts';

type Props = TextFieldProps & { value: string; most: number };

export const isTooLong = (text: string, most: number): boolean => text.trim().length > most;

/** A field for several lines. What is too long stays and is told: a text that is cut as it is pasted is lost unnoticed. */
export function LongText({ value, most, helperText, ...field }: Props) {
  const { t, locale } = useCrmTexts();
  const over = value.trim().length - most;
  const refusal = over > 0 && t('shell.too_long', { smart_count: over, count: over.toLocaleString(locale) });
  return <TextField multiline value={value} error={over > 0} helperText={refusal || helperText} {...field} />;
}

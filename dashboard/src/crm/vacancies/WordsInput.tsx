import { TextArrayInput, type TextArrayInputProps, useTranslate } from 'react-admin';

/** Several words or phrases. The button that clears them would be called in English. */
export function WordsInput(props: TextArrayInputProps) {
  const translate = useTranslate();
  return <TextArrayInput clearText={translate('ra.action.clear_array_input')} {...props} />;
}

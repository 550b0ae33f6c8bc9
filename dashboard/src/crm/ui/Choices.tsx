import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useId } from 'react';

interface Props<Id extends string> {
  label: string;
  value: Id | null;
  onChange: (id: Id) => void;
  choices: readonly { id: Id; name: string; text: string }[];
}

/** One of a few, with what follows from each below its name. */
export function Choices<Id extends string>({ label, value, onChange, choices }: Props<Id>) {
  const name = useId();
  return (
    <FormControl sx={{ m: 0 }}>
      <FormLabel id={name}>{label}</FormLabel>
      <RadioGroup
        aria-labelledby={name}
        value={value ?? ''}
        onChange={(_, chosen) => onChange(chosen as Id)}
        sx={{ gap: 1, mt: 1 }}
      >
        {choices.map((choice) => (
          <FormControlLabel
            key={choice.id}
            value={choice.id}
            control={<Radio sx={{ py: 0, alignSelf: 'start' }} />}
            label={
              <>
                {choice.name}
                <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                  {choice.text}
                </Typography>
              </>
            }
            sx={{ alignItems: 'start' }}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

import { Button } from '@mui/material';
import AddOutlined from '@mui/icons-material/AddOutlined';
import type { ReactNode } from 'react';
import { ArrayInput, SimpleFormIterator, useSimpleFormIterator } from 'react-admin';

interface Props {
  source: string;
  label: string;
  add: string;
  children: ReactNode;
  /** Whether the order means something. */
  isOrdered?: boolean;
  /** How one row is called. */
  rowLabel?: string;
  /** A fresh row. */
  fresh: () => Record<string, unknown>;
}

/** Rows that are added, removed, and moved by buttons, so that a keyboard can do it. */
export function Rows({ source, label, add, children, isOrdered = false, rowLabel, fresh }: Props) {
  return (
    <ArrayInput source={source} label={label}>
      <SimpleFormIterator
        inline={!rowLabel}
        fullWidth
        disableClear
        disableReordering={!isOrdered}
        addButton={<AddRow text={add} fresh={fresh} />}
        getItemLabel={rowLabel ? (index) => `${rowLabel} ${index + 1}` : false}
        sx={{
          // On a phone the fields of a row are below each other: a frame tells whose buttons these are.
          '&& .RaSimpleFormIterator-line.RaSimpleFormIterator-line': {
            pb: rowLabel ? 1.5 : 0.5,
            border: { xs: 1, sm: 0 },
            borderTop: { xs: 1, sm: rowLabel ? 1 : 0 },
            borderColor: { xs: 'divider', sm: 'divider' },
            pt: { xs: 1, sm: rowLabel ? 1.5 : 0.5 },
            borderRadius: { xs: 1, sm: 0 },
            px: { xs: 1.5, sm: 0 },
            mb: { xs: 1, sm: 0 },
          },
          '& .RaSimpleFormIterator-form': { rowGap: 0.5, flexWrap: { xs: 'wrap', sm: 'nowrap' } },
          // In line with the field beside them.
          '& .RaSimpleFormIterator-action': {
            visibility: 'visible',
            pt: { xs: 0, sm: 1 },
            alignSelf: { xs: 'flex-end', sm: 'auto' },
          },
          '& .RaSimpleFormIterator-index': { pt: { xs: 0, sm: 1 } },
        }}
      >
        {children}
      </SimpleFormIterator>
    </ArrayInput>
  );
}

function AddRow({ text, fresh }: { text: string; fresh: () => Record<string, unknown> }) {
  const { add } = useSimpleFormIterator();
  return (
    <Button size="small" startIcon={<AddOutlined />} onClick={() => add(fresh())}>
      {text}
    </Button>
  );
}

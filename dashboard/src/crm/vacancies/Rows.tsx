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
          '& .RaSimpleFormIterator-line': { py: 0.5, borderBottom: 'none' },
          '& .RaSimpleFormIterator-form': { flexWrap: { xs: 'wrap', sm: 'nowrap' } },
          '& .RaSimpleFormIterator-action': { visibility: 'visible' },
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

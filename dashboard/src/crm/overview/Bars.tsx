import { Box, Typography } from '@mui/material';

interface Row {
  name: string;
  label: string;
  count: number;
}

/** Counts beside each other, as bars that are also a list with numbers. */
export function Bars({ rows, locale }: { rows: readonly Row[]; locale: string }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {rows.map(({ name, label, count }) => (
        <Box
          component="li"
          key={name}
          sx={{ display: 'grid', gridTemplateColumns: '7.5rem 1fr 3rem', alignItems: 'center', gap: 1.5 }}
        >
          <Typography variant="body2">{label}</Typography>
          <Box aria-hidden="true" sx={{ height: 12, borderRadius: 1, bgcolor: 'action.hover', overflow: 'hidden' }}>
            <Box
              sx={{
                width: `${(count / most) * 100}%`,
                height: '100%',
                borderRadius: 1,
                bgcolor: 'primary.main',
                forcedColorAdjust: 'none',
              }}
            />
          </Box>
          <Typography variant="body2" sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>
            {count.toLocaleString(locale)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

import { Box, Typography } from '@mui/material';

/** What is known of something, by name, as many beside each other as there is room for; what is unknown is left out. */
export function FactList({ facts }: { facts: readonly [name: string, value: string | null][] }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(15rem, 100%), 1fr))',
        overflowWrap: 'anywhere',
      }}
    >
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <Typography component="dt" variant="body2" color="textSecondary">
                {name}
              </Typography>
              <Typography component="dd" sx={{ m: 0 }}>
                {value}
              </Typography>
            </div>
          ),
      )}
    </Box>
  );
}

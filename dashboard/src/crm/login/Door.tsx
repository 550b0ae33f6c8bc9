import { Box, Link as PlainLink, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { LanguageSwitch, ThemeSwitch } from '../layout/Switches';
import { useCrmTexts } from '../texts';
import { useTabTitle } from './tab-title';

const POINTS = ['chat', 'score', 'person'] as const;

/** What stands around everything that people do before they are in. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useCrmTexts();
  useTabTitle(title);
  return (
    <Box
      sx={{
        minHeight: '100dvh',
        display: 'grid',
        gridTemplateColumns: { md: 'minmax(22rem, 5fr) 7fr' },
        bgcolor: 'background.default',
      }}
    >
      <Box
        component="aside"
        sx={{
          display: { xs: 'none', md: 'flex' },
          flexDirection: 'column',
          justifyContent: 'space-between',
          p: 6,
          color: '#ffffff',
          background: 'radial-gradient(120% 90% at 0% 100%, #6d28d9 0%, #2b1259 45%, #0b0a0f 100%)',
        }}
      >
        <Brand />
        <Box>
          <Typography
            component="p"
            sx={{
              fontSize: '2.25rem',
              fontWeight: 700,
              lineHeight: 1.15,
              letterSpacing: '-0.02em',
              mb: 3,
              textWrap: 'balance',
            }}
          >
            {t('login.claim')}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
            {POINTS.map((point) => (
              <Typography
                key={point}
                component="li"
                sx={{
                  color: '#e5dcfa',
                  pl: 2.5,
                  position: 'relative',
                  '&::before': {
                    content: '""',
                    position: 'absolute',
                    left: 0,
                    top: '0.55em',
                    width: 8,
                    height: 8,
                    borderRadius: '50%',
                    bgcolor: '#b794ff',
                  },
                }}
              >
                {t(`login.point.${point}`)}
              </Typography>
            ))}
          </Box>
        </Box>
        <PlainLink href="/" sx={{ color: '#e5dcfa' }}>
          {t('login.to_site')}
        </PlainLink>
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', minWidth: 0 }}>
        <Box component="header" sx={{ display: 'flex', alignItems: 'center', gap: 1, px: { xs: 2, sm: 3 }, py: 1.5 }}>
          <Box sx={{ flex: 1, display: { md: 'none' } }}>
            <Brand />
          </Box>
          <Box sx={{ ml: 'auto' }}>
            <LanguageSwitch />
            <ThemeSwitch />
          </Box>
        </Box>
        <Box
          component="main"
          sx={{
            flex: 1,
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 26rem)',
            alignContent: { xs: 'start', sm: 'center' },
            justifyContent: 'center',
            px: 2,
            pt: { xs: 4, sm: 0 },
            pb: 8,
          }}
        >
          <Box>
            <Typography variant="h1" sx={{ mb: 3 }}>
              {title}
            </Typography>
            {children}
          </Box>
        </Box>
      </Box>
    </Box>
  );
}

function Brand() {
  return (
    <Box
      component="a"
      href="/"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 1.25,
        color: 'inherit',
        textDecoration: 'none',
        fontWeight: 700,
        fontSize: '1.125rem',
      }}
    >
      <img src="/icon.svg" alt="" width={32} height={32} />
      SmartBot
    </Box>
  );
}

import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import Contrast from '@mui/icons-material/ContrastOutlined';
import Help from '@mui/icons-material/HelpOutlineOutlined';
import HighlightOff from '@mui/icons-material/HighlightOffOutlined';
import { Box, ButtonBase, Chip, type SvgIconProps, Typography } from '@mui/material';
import { alpha, type Theme } from '@mui/material/styles';
import type { ComponentType } from 'react';
import { reasonWords } from '../reasons';
import { useCrmTexts } from '../texts';
import { Panel } from '../ui/Panel';
import type { Place, Requirement } from './evidence';
import { requirementId, useFocus } from './focus';
import { requirementName } from './requirement-names';
import { share } from './shares';
import { usePrinting } from './use-printing';

const ICONS: Record<Requirement['outcome'], ComponentType<SvgIconProps>> = {
  met: CheckCircle,
  partly: Contrast,
  not_met: HighlightOff,
  unknown: Help,
};

/** What each requirement has earned and by which words, the weightiest first. */
export function Breakdown({ breakdown }: { breakdown: readonly Requirement[] }) {
  const { t } = useCrmTexts();
  const { places } = useFocus();
  const isPrinted = usePrinting();
  const ranked = breakdown
    .map((requirement, number) => ({ requirement, number }))
    .sort((one, other) => other.requirement.weight - one.requirement.weight);
  return (
    <Panel
      title={t('response.breakdown.title')}
      text={places.length > 0 && !isPrinted ? t('response.breakdown.hint') : undefined}
    >
      {breakdown.length === 0 && <Typography color="textSecondary">{t('response.breakdown.empty')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2.5 }}>
        {ranked.map(({ requirement, number }) => (
          <Item
            key={requirement.id}
            requirement={requirement}
            number={number}
            quotes={places.filter((place) => place.requirement === number)}
          />
        ))}
      </Box>
    </Panel>
  );
}

function Item({ requirement, number, quotes }: { requirement: Requirement; number: number; quotes: readonly Place[] }) {
  const { t, locale, language } = useCrmTexts();
  const { outcome, importance, weight, points, reason, knocked_out } = requirement;
  const Icon = ICONS[outcome];
  return (
    <Box
      component="li"
      id={requirementId(number)}
      tabIndex={-1}
      sx={{ scrollMargin: '80px', display: 'flex', gap: 1.5, borderRadius: 2, breakInside: 'avoid' }}
    >
      <Icon aria-hidden sx={{ color: 'primary.main', opacity: outcome === 'unknown' ? 0.6 : 1, mt: 0.125 }} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          <strong>{t(`response.outcome.${outcome}`)}.</strong>{' '}
          {reasonWords(reason, language, locale) ?? requirementName(requirement, t, locale)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {[
            t(`response.breakdown.${importance}`),
            ...(weight > 0
              ? [
                  t('response.breakdown.weight', { weight: share(weight, locale) }),
                  t('response.breakdown.earned', { earned: share(weight * points, locale) }),
                ]
              : [t('response.breakdown.uncounted')]),
          ].join(' · ')}
          {knocked_out && (
            <Chip
              size="small"
              color="primary"
              variant="outlined"
              label={t('response.breakdown.knocked_out')}
              sx={{ ml: 1, height: 20 }}
            />
          )}
        </Typography>
        {quotes.length > 0 && (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.75, p: 0, display: 'grid', gap: 0.5 }}>
            {quotes.map((place) => (
              <li key={place.id}>
                <Quote place={place} />
              </li>
            ))}
          </Box>
        )}
      </Box>
    </Box>
  );
}

function Quote({ place }: { place: Place }) {
  const { t } = useCrmTexts();
  const { shown, show } = useFocus();
  const isShown = shown?.id === place.id;
  return (
    <ButtonBase
      onClick={() => show(place)}
      title={t('response.breakdown.show_quote')}
      aria-pressed={isShown}
      sx={{
        display: 'flex',
        justifyContent: 'start',
        alignItems: 'baseline',
        gap: 1,
        width: 1,
        minHeight: 32,
        px: 1,
        py: 0.5,
        textAlign: 'start',
        borderRadius: '0 8px 8px 0',
        borderLeft: 3,
        borderColor: isShown ? 'primary.main' : 'divider',
        bgcolor: isShown ? (theme: Theme) => alpha(theme.palette.primary.main, 0.14) : 'transparent',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Typography component="span" variant="caption" color="textSecondary" sx={{ flex: 'none' }}>
        {t(`response.breakdown.from_${place.source}`)}
      </Typography>
      <Typography component="q" variant="body2" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line', minWidth: 0 }}>
        {place.quote}
      </Typography>
    </ButtonBase>
  );
}

import { Box, Button, Dialog, IconButton, Tab, Tabs, type Theme, useMediaQuery } from '@mui/material';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';
import { SimpleForm } from 'react-admin';
import { useCrmTexts } from '../texts';
import { Bones } from '../ui/Bones';
import { Contained } from '../ui/Contained';
import { TellUnsaved } from '../ui/UnsavedGuard';
import { BasicsSection } from './BasicsSection';
import { DecisionSection } from './DecisionSection';
import { FaqSection } from './FaqSection';
import { QuestionsSection } from './QuestionsSection';
import { RequirementsSection } from './RequirementsSection';
import type { VacancyFields } from './vacancy-fields';

const Preview = lazy(() => import('./Preview'));
const TestChat = lazy(() => import('./TestChat'));

interface Props {
  /** The fields of a new vacancy; none where a stored one is edited. */
  fresh?: VacancyFields;
  toolbar: ReactElement;
  /** Above and below the fields that every vacancy has. */
  before?: ReactNode;
  after?: ReactNode;
}

/** One form for a new and for a stored vacancy; beside it, what candidates will meet. */
export function VacancyForm({ fresh, toolbar, before, after }: Props) {
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'));
  return (
    <SimpleForm toolbar={toolbar} defaultValues={fresh} sx={{ p: { xs: 1, sm: 2 } }}>
      <TellUnsaved />
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          width: '100%',
          alignItems: 'start',
          gridTemplateColumns: isWide ? 'minmax(0, 1fr) 26rem' : 'minmax(0, 1fr)',
        }}
      >
        {!isWide && <AsideDialog />}
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          {before}
          <BasicsSection />
          <RequirementsSection />
          <QuestionsSection />
          <DecisionSection />
          <FaqSection />
          {after}
        </Box>
        {isWide && <Aside />}
      </Box>
    </SimpleForm>
  );
}

type View = 'preview' | 'test';

function Views({ children }: { children?: ReactNode }) {
  const { t } = useCrmTexts();
  const [view, setView] = useState<View>('preview');
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <Tabs value={view} onChange={(_, chosen: View) => setView(chosen)} sx={{ flex: 1 }}>
          {(['preview', 'test'] as const).map((id) => (
            <Tab
              key={id}
              value={id}
              label={t(`vacancies.aside.${id}`)}
              id={`tab-${id}`}
              aria-controls={`panel-${id}`}
            />
          ))}
        </Tabs>
        {children}
      </Box>
      <Box
        role="tabpanel"
        id={`panel-${view}`}
        aria-labelledby={`tab-${view}`}
        sx={{ flex: 1, minHeight: 0, display: 'grid' }}
      >
        <Contained key={view}>
          <Suspense fallback={<Bones lines={6} />}>{view === 'preview' ? <Preview /> : <TestChat />}</Suspense>
        </Contained>
      </Box>
    </>
  );
}

function Aside() {
  return (
    <Box
      sx={{
        position: 'sticky',
        top: 72,
        height: 'calc(100vh - 168px)',
        display: 'flex',
        flexDirection: 'column',
        gap: 1,
      }}
    >
      <Views />
    </Box>
  );
}

function AsideDialog() {
  const { t } = useCrmTexts();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<VisibilityOutlined />}
        onClick={() => setIsOpen(true)}
        sx={{ justifySelf: 'start' }}
      >
        {t('vacancies.aside.show')}
      </Button>
      <Dialog fullScreen open={isOpen} onClose={close} aria-label={t('vacancies.aside.show')}>
        <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', p: 1, gap: 1 }}>
          <Views>
            <IconButton onClick={close} aria-label={t('vacancies.draft.cancel')}>
              <CloseOutlined />
            </IconButton>
          </Views>
        </Box>
      </Dialog>
    </>
  );
}

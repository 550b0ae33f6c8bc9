import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import DownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { ShowBase, useNotify, useShowContext } from 'react-admin';
import { useCrmProvider } from '../provider';
import { useCrmTexts } from '../texts';
import { useTimes } from '../times';
import { Bones } from '../ui/Bones';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { Refusal, wordsOf } from '../ui/Refusal';
import { EraseDialog } from './EraseDialog';
import { Responses } from './Responses';
import type { CandidateView } from './source';

export default function CandidatePage() {
  return (
    <ShowBase queryOptions={{ onError: () => undefined }}>
      <Candidate />
    </ShowBase>
  );
}

function Candidate() {
  const { t } = useCrmTexts();
  const { record, error, refetch, isPending } = useShowContext<CandidateView>();
  if (error && !record)
    return (
      <Page title={t('candidates.one')}>
        <Refusal error={error} onRetry={() => void refetch()} />
      </Page>
    );
  // From the list comes what the list shows of it; the CV follows.
  if (isPending || record?.resume_text === undefined)
    return (
      <Page title={t('candidates.one')}>
        <Bones lines={3} height={120} />
      </Page>
    );
  return (
    <Page title={record.full_name}>
      <Profile candidate={record} />
      <Panel title={t('candidates.responses_count')}>
        <Responses candidate_id={record.id} />
      </Panel>
      <Resume candidate={record} />
    </Page>
  );
}

function Profile({ candidate }: { candidate: CandidateView }) {
  const { t } = useCrmTexts();
  const { day } = useTimes();
  const provider = useCrmProvider();
  const notify = useNotify();
  const [isErasing, setErasing] = useState(false);
  const facts: [string, React.ReactNode][] = [
    [
      t('candidates.email'),
      <a key="email" href={`mailto:${candidate.email}`}>
        {candidate.email}
      </a>,
    ],
    [
      t('candidates.phone'),
      candidate.phone && (
        <a key="phone" href={`tel:${candidate.phone.replace(/[^\d+]/g, '')}`}>
          {candidate.phone}
        </a>
      ),
    ],
    [t('candidates.city'), candidate.city],
    [t('candidates.created_at'), day(candidate.created_at)],
  ];
  const exportAll = () =>
    provider.exportCandidate(candidate).catch((error: unknown) => notify(wordsOf(error, t), { type: 'error' }));
  return (
    <Panel
      title={candidate.full_name}
      aside={
        <Box sx={{ display: { xs: 'none', sm: 'flex' }, gap: 1 }}>
          <Actions onExport={exportAll} onErase={() => setErasing(true)} />
        </Box>
      }
    >
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(14rem, 100%), 1fr))',
          '& a': { color: 'primary.main' },
        }}
      >
        {facts.map(([name, value]) => (
          <div key={name}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {name}
            </Typography>
            <Typography component="dd" sx={{ m: 0 }}>
              {value || '—'}
            </Typography>
          </div>
        ))}
      </Box>
      <Box sx={{ display: { xs: 'flex', sm: 'none' }, gap: 1, mt: 2, flexWrap: 'wrap' }}>
        <Actions onExport={exportAll} onErase={() => setErasing(true)} />
      </Box>
      {isErasing && <EraseDialog candidate={candidate} onClose={() => setErasing(false)} />}
    </Panel>
  );
}

function Actions({ onExport, onErase }: { onExport: () => void; onErase: () => void }) {
  const { t } = useCrmTexts();
  return (
    <>
      <Button size="small" startIcon={<DownloadOutlined />} onClick={onExport}>
        {t('candidates.export')}
      </Button>
      <Button size="small" color="error" startIcon={<DeleteOutlined />} onClick={onErase}>
        {t('candidates.erase')}
      </Button>
    </>
  );
}

/** The text as it was read, and the file as it was sent. */
function Resume({ candidate }: { candidate: CandidateView }) {
  const { t, locale } = useCrmTexts();
  const provider = useCrmProvider();
  const notify = useNotify();
  const { resume_file, resume_text } = candidate;
  const size = resume_file && Math.max(1, Math.round(resume_file.size / 1024)).toLocaleString(locale);
  return (
    <Panel
      title={t('candidates.resume')}
      text={resume_file ? t('candidates.file', { name: resume_file.file_name, size: size ?? '' }) : undefined}
      aside={
        resume_file && (
          <Button
            size="small"
            startIcon={<DownloadOutlined />}
            onClick={() =>
              provider.downloadResume(candidate).catch((error: unknown) => notify(wordsOf(error, t), { type: 'error' }))
            }
          >
            {t('candidates.download')}
          </Button>
        )
      }
    >
      {resume_text ? (
        <Typography component="div" lang={candidate.locale} sx={{ whiteSpace: 'pre-wrap', maxWidth: '46rem' }}>
          {resume_text}
        </Typography>
      ) : (
        <Typography color="textSecondary">{t('candidates.no_resume')}</Typography>
      )}
    </Panel>
  );
}

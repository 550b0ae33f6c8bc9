import { Button } from '@mui/material';
import { Link, ShowBase, useShowContext } from 'react-admin';
import { useCrmTexts } from '../texts';
import { Bones } from '../ui/Bones';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { Refusal } from '../ui/Refusal';
import { Decision } from './Decision';
import { Facts } from './Facts';
import { Marks } from './Signs';
import { type Case, LOOK_AGAIN_MS } from './source';
import { Words } from './Words';
import { Work } from './Work';
import { about } from './words';

/** One case: what it is about, what people say, and what is or can be decided. */
export default function CasePage() {
  return (
    <ShowBase redirectOnError={false} queryOptions={{ refetchInterval: LOOK_AGAIN_MS }}>
      <OneCase />
    </ShowBase>
  );
}

function OneCase() {
  const { t } = useCrmTexts();
  const { record, error, refetch } = useShowContext<Case>();
  if (!record)
    return (
      <Page title={t('shell.menu.moderation')}>
        {error ? <Refusal error={error} onRetry={() => void refetch()} /> : <Bones lines={3} height={140} />}
      </Page>
    );
  const others = encodeURIComponent(JSON.stringify({ view: 'decided', subject_id: record.subject.id }));
  return (
    <Page title={about(record, t)} width="56rem">
      <Panel title={t('moderation.facts.title')} aside={<Marks of={record} />}>
        <Facts of={record} />
        <Button component={Link} to={`/moderation?filter=${others}`} size="small" sx={{ mt: 2, ml: -0.75 }}>
          {t('moderation.others')}
        </Button>
      </Panel>
      <Panel title={t('moderation.words.title')}>
        <Words of={record} />
      </Panel>
      {(record.outcome || record.is_escalated) && <Decision of={record} />}
      <Work of={record} onChanged={() => void refetch()} />
    </Page>
  );
}

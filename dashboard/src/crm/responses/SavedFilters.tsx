import BookmarkBorderOutlined from '@mui/icons-material/BookmarkBorderOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Popover, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext, useNotify } from 'react-admin';
import { useCrmTexts } from '../texts';
import { Bones } from '../ui/Bones';
import { Confirm } from '../ui/Confirm';
import { Refusal, wordsOf } from '../ui/Refusal';
import { countOf, type ResponseFilter } from './filter';
import { named, shownFilter } from './saved-filters';
import { useSavedFilters } from './use-saved-filters';

/** Filters under a name of one's own. */
export function SavedFilters({ onChosen }: { onChosen: (() => void) | undefined }) {
  const { t } = useCrmTexts();
  const notify = useNotify();
  const { filterValues, sort, setFilters, setSort } = useListContext();
  const { saved, isLoaded, error, refetch, save, remove } = useSavedFilters();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [name, setName] = useState<string | null>(null);
  const filter = filterValues as ResponseFilter;
  const current = shownFilter(saved, { filter, sort });
  const isEmpty = countOf(filter) === 0 && !filter.q;
  return (
    <>
      <Button
        startIcon={<BookmarkBorderOutlined />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {current ? current.name : t('responses.saved.title')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            sx: { p: 1, minWidth: 240, maxWidth: 340 },
            'aria-label': t('responses.saved.title'),
            role: 'dialog',
          },
        }}
      >
        {!isLoaded &&
          (error ? <Refusal error={error} onRetry={() => void refetch()} /> : <Bones lines={2} height={36} />)}
        {isLoaded && saved.length === 0 && (
          <Typography variant="body2" color="textSecondary" sx={{ p: 1 }}>
            {t('responses.saved.none')}
          </Typography>
        )}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {saved.map((one) => (
            <Box component="li" key={one.id} sx={{ display: 'flex', alignItems: 'center' }}>
              <Button
                color="inherit"
                aria-pressed={one === current}
                sx={{ flex: 1, justifyContent: 'start', textAlign: 'start', overflowWrap: 'anywhere' }}
                onClick={() => {
                  setFilters(one.filter, {});
                  setSort(one.sort);
                  setAnchor(null);
                  onChosen?.();
                }}
              >
                {one.name}
              </Button>
              <IconButton
                aria-label={t('responses.saved.remove', { name: one.name })}
                onClick={() => {
                  remove(one.id).catch((thrown: unknown) => notify(wordsOf(thrown, t), { type: 'error' }));
                }}
              >
                <DeleteOutlined fontSize="small" />
              </IconButton>
            </Box>
          ))}
        </Box>
        <Button
          fullWidth
          disabled={isEmpty || !isLoaded}
          onClick={() => {
            setAnchor(null);
            setName(current?.name ?? '');
          }}
        >
          {t('responses.saved.save')}
        </Button>
      </Popover>
      {name !== null && (
        <Confirm
          title={t('responses.saved.save')}
          text={t(named(saved, name) ? 'responses.saved.replaces' : 'responses.saved.for_you')}
          yes={t('responses.saved.keep')}
          isReady={name.trim() !== ''}
          onYes={async () => {
            await save(name.trim(), { filter, sort });
            setName(null);
          }}
          onClose={() => setName(null)}
        >
          <TextField
            autoFocus
            required
            label={t('responses.saved.name')}
            value={name}
            onChange={({ target }) => setName(target.value)}
            slotProps={{ htmlInput: { maxLength: 60 } }}
          />
        </Confirm>
      )}
    </>
  );
}

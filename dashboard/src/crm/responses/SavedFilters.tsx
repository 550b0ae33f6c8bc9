import BookmarkBorderOutlined from '@mui/icons-material/BookmarkBorderOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  IconButton,
  Popover,
  TextField,
  Typography,
} from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useListContext } from 'react-admin';
import { useCrmTexts } from '../texts';
import { countOf, type ResponseFilter } from './filter';
import { MOST_FILTERS, shownFilter, withFilter, without } from './saved-filters';
import { useSavedFilters } from './use-saved-filters';

/** Filters under a name of one's own. */
export function SavedFilters() {
  const { t, locale } = useCrmTexts();
  const { filterValues, sort, setFilters, setSort } = useListContext();
  const [saved, keep] = useSavedFilters();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [name, setName] = useState<string | null>(null);
  const filter = filterValues as ResponseFilter;
  const current = shownFilter(saved, { filter, sort });
  const isEmpty = countOf(filter) === 0 && !filter.q;
  const save = (event: FormEvent) => {
    event.preventDefault();
    keep(withFilter(saved, { name: (name ?? '').trim(), filter, sort }, locale));
    setName(null);
  };
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
        {saved.length === 0 && (
          <Typography variant="body2" color="textSecondary" sx={{ p: 1 }}>
            {t('responses.saved.none')}
          </Typography>
        )}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {saved.map((one) => (
            <Box component="li" key={one.name} sx={{ display: 'flex', alignItems: 'center' }}>
              <Button
                color="inherit"
                aria-pressed={one === current}
                sx={{ flex: 1, justifyContent: 'start', textAlign: 'start', overflowWrap: 'anywhere' }}
                onClick={() => {
                  setFilters(one.filter, {});
                  setSort(one.sort);
                  setAnchor(null);
                }}
              >
                {one.name}
              </Button>
              <IconButton
                aria-label={t('responses.saved.remove', { name: one.name })}
                onClick={() => keep(without(saved, one.name))}
              >
                <DeleteOutlined fontSize="small" />
              </IconButton>
            </Box>
          ))}
        </Box>
        <Button
          fullWidth
          disabled={isEmpty || saved.length >= MOST_FILTERS}
          onClick={() => {
            setAnchor(null);
            setName(current?.name ?? '');
          }}
        >
          {t('responses.saved.save')}
        </Button>
      </Popover>
      <Dialog open={name !== null} onClose={() => setName(null)} fullWidth maxWidth="xs" aria-labelledby="save-filter">
        <form onSubmit={save}>
          <DialogTitle id="save-filter">{t('responses.saved.save')}</DialogTitle>
          <DialogContent>
            <TextField
              autoFocus
              required
              label={t('responses.saved.name')}
              value={name ?? ''}
              onChange={({ target }) => setName(target.value)}
              slotProps={{ htmlInput: { maxLength: 60 } }}
              helperText={
                saved.some((one) => one.name === name?.trim())
                  ? t('responses.saved.replaces')
                  : t('responses.saved.for_you')
              }
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setName(null)}>{t('responses.cancel')}</Button>
            <Button type="submit" variant="contained" disabled={!name?.trim()}>
              {t('responses.saved.keep')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}

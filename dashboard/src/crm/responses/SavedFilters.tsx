import BookmarkBorderOutlined from '@mui/icons-material/BookmarkBorderOutlined';
import MoreVertOutlined from '@mui/icons-material/MoreVertOutlined';
import { Box, Button, IconButton, Menu, MenuItem, Popover, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext, useNotify } from 'react-admin';
import { useCrmTexts } from '../texts';
import { Bones } from '../ui/Bones';
import { Confirm } from '../ui/Confirm';
import { Refusal, wordsOf } from '../ui/Refusal';
import { countOf, type ResponseFilter } from './filter';
import { named, type SavedFilter, shownFilter } from './saved-filters';
import { useSavedFilters } from './use-saved-filters';

/** The name that is being written: of what the list shows, or another one for what is saved already. */
interface Asked {
  name: string;
  renamed?: SavedFilter;
}

/** Filters under a name of one's own. */
export function SavedFilters({ onChosen }: { onChosen: (() => void) | undefined }) {
  const { t } = useCrmTexts();
  const notify = useNotify();
  const { filterValues, sort, setFilters, setSort } = useListContext();
  const { saved, isLoaded, error, refetch, save, rename, remove } = useSavedFilters();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [menu, setMenu] = useState<{ of: SavedFilter; anchor: HTMLElement } | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
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
                aria-label={t('responses.saved.more', { name: one.name })}
                aria-haspopup="menu"
                onClick={({ currentTarget }) => setMenu({ of: one, anchor: currentTarget })}
              >
                <MoreVertOutlined fontSize="small" />
              </IconButton>
            </Box>
          ))}
        </Box>
        <Button
          fullWidth
          disabled={isEmpty || !isLoaded}
          onClick={() => {
            setAnchor(null);
            setAsked({ name: current?.name ?? '' });
          }}
        >
          {t('responses.saved.save')}
        </Button>
      </Popover>
      <Menu open={menu !== null} anchorEl={menu?.anchor} onClose={() => setMenu(null)}>
        <MenuItem
          onClick={() => {
            if (menu) setAsked({ name: menu.of.name, renamed: menu.of });
            setMenu(null);
            setAnchor(null);
          }}
        >
          {t('responses.saved.rename')}
        </MenuItem>
        <MenuItem
          onClick={() => {
            if (menu) remove(menu.of.id).catch((thrown: unknown) => notify(wordsOf(thrown, t), { type: 'error' }));
            setMenu(null);
          }}
        >
          {t('responses.saved.remove')}
        </MenuItem>
      </Menu>
      {asked && (
        <Confirm
          title={t(asked.renamed ? 'responses.saved.rename' : 'responses.saved.save')}
          text={t(!asked.renamed && named(saved, asked.name) ? 'responses.saved.replaces' : 'responses.saved.for_you')}
          yes={t('responses.saved.keep')}
          isReady={asked.name.trim() !== ''}
          onYes={async () => {
            const name = asked.name.trim();
            await (asked.renamed ? rename(asked.renamed.id, name) : save(name, { filter, sort }));
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        >
          <TextField
            autoFocus
            required
            label={t('responses.saved.name')}
            value={asked.name}
            onChange={({ target }) => setAsked({ ...asked, name: target.value })}
            slotProps={{ htmlInput: { maxLength: 60 } }}
          />
        </Confirm>
      )}
    </>
  );
}

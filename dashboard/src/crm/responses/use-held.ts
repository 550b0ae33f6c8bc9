import { type FocusEvent, type PointerEvent, useState } from 'react';
import { type Held, released, shown, taken } from './held-rows';
import type { ResponseView } from './source';

const NO_ROWS: readonly ResponseView[] = [];

/**
 * Rows as they may be shown now: see `taken`. `latest` is undefined while another list is loading, `expected` becomes
 * another when the person has done something and expects to see it.
 */
export function useHeld(name: string, latest: readonly ResponseView[] | undefined, isBusy: boolean, expected: string) {
  const [held, setHeld] = useState<Held | null>(null);
  const [seen, setSeen] = useState(expected);
  const next = nextOf(held, name, latest, isBusy, expected !== seen);
  if (next !== held) setHeld(next);
  if (expected !== seen) setSeen(expected);
  return {
    isLoaded: next !== null,
    rows: next?.rows ?? NO_ROWS,
    waiting: next?.waiting ?? { count: 0, isMoved: false },
    /** For `data-fresh`: how a row is pointed out. The other mark begins the animation anew. */
    freshMark: (id: string): 0 | 1 | undefined => (next?.fresh.has(id) ? ((next.round % 2) as 0 | 1) : undefined),
    release: () => setHeld((before) => before && released(before)),
  };
}

function nextOf(
  held: Held | null,
  name: string,
  latest: readonly ResponseView[] | undefined,
  isBusy: boolean,
  isExpected: boolean,
): Held | null {
  if (!latest) return held;
  if (!held) return shown(name, latest);
  const isOther = held.name !== name || held.latest !== latest;
  const next = isOther ? taken(held, name, latest, isBusy) : held;
  return next.waiting.isMoved && (!isBusy || isExpected) ? released(next) : next;
}

/** A finger gives no sign before it taps, so nothing may move under it at any time. */
const isTouched = window.matchMedia('(hover: none)').matches;

/** Whether somebody may be about to click within an element, and what the element needs to know it. */
export function useBusy() {
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);
  return {
    isBusy: isTouched || isHovered || isFocused,
    watch: {
      onPointerEnter: ({ pointerType }: PointerEvent) => setHovered(pointerType === 'mouse'),
      onPointerLeave: () => setHovered(false),
      onFocus: ({ target }: FocusEvent) => setFocused(target.matches(':focus-visible')),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) setFocused(false);
      },
    },
  };
}

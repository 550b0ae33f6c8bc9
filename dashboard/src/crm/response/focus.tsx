import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Place } from './evidence';

export type View = 'score' | 'resume' | 'chat';

interface Focus {
  /** All quotes of the response. */
  places: readonly Place[];
  /** The quote that is looked at; another object each time it is asked for. */
  shown: Place | null;
  view: View;
  look: (view: View) => void;
  /** To where the quote stands. */
  show: (place: Place) => void;
  /** From a quote to its requirement. */
  back: (place: Place) => void;
}

const FocusContext = createContext<Focus | null>(null);

export function useFocus(): Focus {
  const focus = useContext(FocusContext);
  if (!focus) throw new Error('Quotes are shown within FocusProvider');
  return focus;
}

/** The page element of a requirement. */
export const requirementId = (requirement: number): string => `requirement-${requirement}`;

/** What is looked at: a quote in the CV or the chat, or the requirement that it speaks for. */
export function FocusProvider({ places, children }: { places: readonly Place[]; children: ReactNode }) {
  const [shown, setShown] = useState<Place | null>(null);
  const [view, setView] = useState<View>('score');
  const focus = useMemo<Focus>(
    () => ({
      places,
      shown,
      view,
      look: setView,
      show(place) {
        setView(place.source === 'chat' ? 'chat' : place.source === 'resume' ? 'resume' : 'score');
        setShown({ ...place });
      },
      back(place) {
        setView('score');
        // Once its part of the page is in sight again.
        requestAnimationFrame(() => {
          const element = document.getElementById(requirementId(place.requirement));
          element?.scrollIntoView({ block: 'center', behavior: 'instant' });
          element?.focus({ preventScroll: true });
        });
      },
    }),
    [places, shown, view],
  );
  return <FocusContext value={focus}>{children}</FocusContext>;
}

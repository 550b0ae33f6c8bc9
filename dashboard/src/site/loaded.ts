import { useCallback, useEffect, useState } from 'react';
import { Problem } from '../shared/api/problem';

interface Loaded<T> {
  data: T | null;
  problem: Problem | null;
  reload: () => void;
}

/** What `load` brings, anew whenever `key` is another. Until then the former data stay, so that nothing jumps. */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [data, setData] = useState<T | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    load(leaving.signal).then(
      (loaded) => {
        if (leaving.signal.aborted) return;
        setProblem(null);
        setData(loaded);
      },
      (error: unknown) => {
        if (!leaving.signal.aborted) setProblem(Problem.from(error));
      },
    );
    return () => leaving.abort();
    // `load` is made anew at every rendering; `key` names what it loads.
  }, [key, attempt]);
  return { data, problem, reload: useCallback(() => setAttempt((count) => count + 1), []) };
}

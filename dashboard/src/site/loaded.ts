import { useCallback, useEffect, useRef, useState } from 'react';
import { Problem } from '../shared/api/problem';
import { attend } from '../shared/attend';

interface Loaded<T> {
  data: T | null;
  problem: Problem | null;
  reload: () => void;
}

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * What `load` brings, anew whenever `key` is another. Until then the former data stay, so that nothing jumps. What
 * failed because the server was out of reach is tried again by itself.
 */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [data, setData] = useState<T | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const failures = useRef(0);
  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    const leaving = new AbortController();
    load(leaving.signal).then(
      (loaded) => {
        if (leaving.signal.aborted) return;
        failures.current = 0;
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
  useEffect(() => {
    if (!problem?.isPassing) return undefined;
    const later = setTimeout(reload, Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures.current));
    failures.current += 1;
    const ignore = attend({ cameBack: reload });
    return () => {
      clearTimeout(later);
      ignore();
    };
  }, [problem, reload]);
  return { data, problem, reload };
}

/** Whether the server can work. */
export async function serverIsUp(signal: AbortSignal): Promise<true> {
  const response = await fetch('/health/ready', { signal }).catch(() => {
    throw Problem.offline();
  });
  if (!response.ok) throw Problem.of(503, null);
  return true;
}

// The present instant, told anew at every full minute.
import { useEffect, useState } from 'react';

export function useNow(): number {
  const [nowMs, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), 60_000 - (nowMs % 60_000) + 20);
    return () => clearTimeout(timer);
  }, [nowMs]);
  return nowMs;
}

import { useCallback, useEffect, useRef } from 'react';

/** Tells work that goes on whether what began it is closed by now. */
export function useIsLeft(): () => boolean {
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  return useCallback(() => left.current, []);
}

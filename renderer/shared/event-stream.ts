// The host's server-sent events over fetch (EventSource cannot send the bearer token): reads, watches the heartbeat, and
// comes back with growing pauses when the host is gone.

type EventStreamOptions = {
  headers(): Record<string, string>;
  onEvent(data: string): void;
  onReachable(isReachable: boolean): void;
};

type EventStream = {
  /** Starts or stops it. */
  run(isWanted: boolean): void;
  /** Connects anew, for example because the token changed. */
  restart(): void;
  /** Looks at once whether the host is there, if it was thought gone or silent. */
  probe(): void;
};

const firstPauseMs = 500;
const longestPauseMs = 10_000;
/** The host sends a heartbeat every 15 s; two missed ones mean a dead cable, which TCP alone would not notice for minutes. */
const silenceMs = 40_000;

export function openEventStream({ headers, onEvent, onReachable }: EventStreamOptions): EventStream {
  let current: AbortController | null = null;
  let wake: () => void = () => {};

  async function loop(own: AbortController) {
    let pauseMs = firstPauseMs;
    while (current === own) {
      const connection = new AbortController();
      const stop = () => connection.abort();
      own.signal.addEventListener('abort', stop);
      try {
        await readOnce(connection, headers(), onEvent, () => {
          pauseMs = firstPauseMs;
          if (current === own) onReachable(true);
        });
      } catch (error) {
        // A lost connection is what this loop is for; anything else is shown where developers look.
        if (current === own && !(error instanceof TypeError) && !connection.signal.aborted) console.warn('event stream', error);
      } finally {
        own.signal.removeEventListener('abort', stop);
        connection.abort();
      }
      if (current !== own) return;
      onReachable(false);
      await pause(pauseMs * (0.75 + Math.random() / 2), own.signal);
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    }
  }

  function pause(durationMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, durationMs);
      signal.addEventListener('abort', done);
      wake = done;
    });
  }

  function start() {
    current = new AbortController();
    void loop(current);
  }

  function stop() {
    const running = current;
    current = null;
    running?.abort();
  }

  return {
    run(isWanted) {
      if (isWanted && current === null) start();
      else if (!isWanted) stop();
    },
    restart() {
      if (current === null) return;
      stop();
      start();
    },
    probe: () => wake(),
  };
}

/** One connection, from its opening to its end. Rejects when it cannot be had, breaks or falls silent. */
async function readOnce(
  connection: AbortController,
  headers: Record<string, string>,
  onEvent: (data: string) => void,
  onOpen: () => void,
): Promise<void> {
  let watchdog = setTimeout(() => connection.abort(), silenceMs);
  try {
    const response = await fetch('/events', { headers, signal: connection.signal, cache: 'no-store' });
    if (!response.ok || response.body === null) throw new TypeError(`events: status ${response.status}`);
    onOpen();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let held = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(watchdog);
      watchdog = setTimeout(() => connection.abort(), silenceMs);
      held += value;
      const blocks = held.split('\n\n');
      held = blocks.pop() ?? '';
      for (const block of blocks) {
        const data = block.split('\n').filter((line) => line.startsWith('data: '));
        if (data.length > 0) onEvent(data.map((line) => line.slice(6)).join('\n'));
      }
    }
  } finally {
    clearTimeout(watchdog);
  }
}

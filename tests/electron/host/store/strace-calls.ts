// Reads the output of `strace -f`: system calls in the order in which they were completed.

export type Call = { name: string; text: string; result: number };

export function completedCalls(trace: string): Call[] {
  /** Calls that another thread interrupted, by thread. */
  const begun = new Map<string, string>();
  return trace.split('\n').flatMap((line) => {
    const [, thread, rest] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (thread === undefined || rest === undefined) return [];
    if (rest.endsWith('<unfinished ...>')) {
      begun.set(thread, rest.slice(0, -'<unfinished ...>'.length));
      return [];
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest);
    const whole = resumed ? `${begun.get(thread) ?? ''}${resumed[1]}` : rest;
    const [, name, text, result] = /^(\w+)\((.*)\)\s+= (-?\d+)/.exec(whole) ?? [];
    return name === undefined || text === undefined ? [] : [{ name, text, result: Number(result) }];
  });
}

// A list that is typed one entry per line, and kept when the field is left.
import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';

type LinesFieldProps = {
  label: string;
  description?: string;
  placeholder?: string;
  kept: readonly string[];
  read(text: string): string[];
  /** What is wrong with the text as it stands. */
  errorOf?(text: string): ReactNode;
  onChange(lines: string[]): void;
};

export function LinesField({ kept, read, errorOf, onChange, ...texts }: LinesFieldProps) {
  /** What is typed, until the field is left; null shows what is kept. */
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (): void => {
    if (typed === null) return;
    setTyped(null);
    const lines = read(typed);
    if (lines.join('\n') !== kept.join('\n')) onChange(lines);
  };
  return (
    <Textarea
      autosize
      minRows={3}
      maxRows={12}
      {...texts}
      value={typed ?? kept.join('\n')}
      error={errorOf?.(typed ?? '')}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
    />
  );
}

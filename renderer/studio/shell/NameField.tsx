// A document's name, edited where it stands. Leaving it empty keeps the old one.
import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';

type NameFieldProps = Omit<TextInputProps, 'value' | 'onChange'> & {
  value: string;
  onCommit: (value: string) => void;
  mayBeEmpty?: boolean;
};

export function NameField({ value, onCommit, mayBeEmpty = false, ...rest }: NameFieldProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const commit = () => {
    const name = typed.trim();
    if (name === '' && !mayBeEmpty) setTyped(value);
    else if (name !== value) onCommit(name);
  };
  return (
    <TextInput
      maxLength={300}
      {...rest}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setTyped(value);
      }}
    />
  );
}

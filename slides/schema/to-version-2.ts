// Version 2: texts of several looks, bent and underlined; finishing of banners; inks of a theme; the office's own words.

type Loose = Record<string, unknown>;

/** Each kind of document by its own rule; the others stay as they are. */
export function toVersion2(kind: string, payload: unknown): unknown {
  const document = payload as Loose;
  switch (kind) {
    case 'designs':
      return { ...document, finishing: null, elements: (document.elements as Loose[]).map(element) };
    case 'themes':
      return { ...document, inks: { ground: null, ink: null, accent: null, surface: null, muted: null } };
    case 'settings':
      return { ...document, compounds: [], glossary: [], rollWidthMm: 3200 };
    default:
      return payload;
  }
}

function element(old: Loose): Loose {
  if (old.kind === 'group') return { ...old, children: (old.children as Loose[]).map(element) };
  if (old.kind === 'text') return { ...old, isUnderlined: false, runs: [], lineScaling: 'uniform', arc: 0 };
  return old;
}

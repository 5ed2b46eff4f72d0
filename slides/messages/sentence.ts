/** Puts values into a sentence: `{name}` becomes the parameter of that name; an unknown name stays as it is. */
export function fillSentence(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : String(value);
  });
}

export function LayersPanel() {
  return null;
}

// A cursor that rests has no business on a lobby screen.

const restMs = 2000;

export function hideIdleCursor(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function wake(): void {
    document.body.dataset.cursor = 'shown';
    clearTimeout(timer);
    timer = setTimeout(() => {
      document.body.dataset.cursor = 'hidden';
    }, restMs);
  }
  window.addEventListener('pointermove', wake);
  wake();
}

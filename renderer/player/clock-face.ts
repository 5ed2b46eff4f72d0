// The calm clock that lies under the slides: the office's name, the time and the date on the screen's wall clock.
import type { ScreenBundle } from '../../slides/model/bundle.ts';
import { element } from './element.ts';

export type ClockFace = { use(bundle: Pick<ScreenBundle, 'officeName' | 'language' | 'timeZone'>): void };

export function createClockFace(root: HTMLElement): ClockFace {
  const office = element('p', { class: 'clock-office' });
  const time = element('time', { class: 'clock-time' });
  const date = element('p', { class: 'clock-date' });
  const face = element('section', { class: 'clock' }, [element('div', { class: 'clock-body' }, [office, time, date])]);
  root.prepend(face);
  let read: ((at: Date) => [time: string, date: string]) | null = null;

  function draw(): void {
    const now = new Date();
    const [timeText, dateText] = read?.(now) ?? ['', ''];
    if (time.textContent !== timeText) {
      time.textContent = timeText;
      date.textContent = dateText;
      // A few pixels of wandering keep a picture that never changes from burning in.
      const step = now.getMinutes() % 8;
      face.style.transform = `translate(${((step % 4) - 1.5) * 4}px, ${(Math.floor(step / 4) - 0.5) * 6}px)`;
    }
    setTimeout(draw, 1000 - (Date.now() % 1000));
  }

  draw();
  return {
    use({ officeName, language, timeZone }) {
      office.textContent = officeName;
      office.hidden = officeName === '';
      face.lang = language;
      const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
      const timeFormat = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
      const dateFormat = new Intl.DateTimeFormat(locale, {
        timeZone,
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      });
      read = (at) => [timeFormat.format(at), dateFormat.format(at)];
      const [timeText, dateText] = read(new Date());
      time.textContent = timeText;
      date.textContent = dateText;
    },
  };
}

// A week of one screen: days across, hours down. What plays is solid, what is covered is hatched.
import { Tooltip } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '../../../slides/model/document-kinds.ts';
import type { Screen } from '../../../slides/model/screen.ts';
import { openDialog } from '../dialogs.ts';
import { currentLanguage } from '../i18n.ts';
import { sayDate } from '../shell/say-date.ts';
import { localMoment, minutesOf, timeOf, weekdayOf } from './office-clock.ts';
import { sayTiming, weekdayName } from './say-entry.ts';
import classes from './WeekTimeline.module.css';
import { type Block, blockFrom, blockTo, type DayBlocks } from './week-blocks.ts';

const hourHeight = 32;
/** How far a higher block leaves the one below it in sight. */
const levelIndent = 14;
const top = (minute: number) => (minute / 60) * hourHeight;
const hours = Array.from({ length: 24 }, (_, hour) => hour);

type WeekTimelineProps = {
  days: readonly DayBlocks[];
  entries: readonly Stored<'entries'>[];
  screen: Screen;
  nowMs: number;
  timeZone: string;
};

export function WeekTimeline({ days, entries, screen, nowMs, timeZone }: WeekTimelineProps) {
  const now = localMoment(nowMs, timeZone);
  const scroller = useRef<HTMLDivElement>(null);
  // The working day is what one looks at; the night is a scroll away.
  useEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = top(6 * 60) - 8;
  }, []);
  return (
    <div className={classes.week} ref={scroller}>
      <div className={classes.heads}>
        <span />
        {days.map(({ date }) => (
          <DayHead key={date} date={date} isToday={date === now.date} />
        ))}
      </div>
      <div className={classes.grid} style={{ height: top(24 * 60) }}>
        <div className={classes.hours} aria-hidden="true">
          {hours.slice(1).map((hour) => (
            <span key={hour} style={{ top: top(hour * 60) }}>
              {timeOf(hour * 60)}
            </span>
          ))}
        </div>
        {days.map(({ date, blocks }) => (
          <div key={date} className={classes.day} data-today={date === now.date || undefined}>
            <DaySlots date={date} screen={screen} />
            {blocks.map((block) => (
              <BlockView key={`${block.entryId}-${blockFrom(block)}`} block={block} entries={entries} />
            ))}
            {date === now.date && <div className={classes.now} style={{ top: top(minutesOf(now.time)) }} aria-hidden="true" />}
          </div>
        ))}
      </div>
    </div>
  );
}

function DayHead({ date, isToday }: { date: string; isToday: boolean }) {
  const language = currentLanguage();
  return (
    <span className={classes.head} data-today={isToday || undefined}>
      <span>{weekdayName(weekdayOf(date), language, 'short')}</span>
      <strong className="tabular">
        {Number(date.slice(8))}/{Number(date.slice(5, 7))}
      </strong>
    </span>
  );
}

/** Each empty hour starts an entry there, for the mouse; the keys use the button for a new entry. */
function DaySlots({ date, screen }: { date: string; screen: Screen }) {
  const { t } = useTranslation('schedule');
  return hours.map((hour) => (
    <button
      key={hour}
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      className={classes.slot}
      style={{ top: top(hour * 60), height: hourHeight }}
      title={t('addAt', { day: sayDate(date, currentLanguage()), time: timeOf(hour * 60) })}
      onClick={() =>
        openDialog({
          kind: 'edit-entry',
          stored: null,
          preset: { screenIds: [screen.id], date, from: timeOf(hour * 60), to: timeOf(((hour + 1) % 24) * 60) },
        })
      }
    />
  ));
}

function BlockView({ block, entries }: { block: Block; entries: readonly Stored<'entries'>[] }) {
  const { t } = useTranslation('schedule');
  const stored = entries.find(({ document }) => document.id === block.entryId);
  if (stored === undefined) return null;
  const { document: entry } = stored;
  const from = blockFrom(block);
  const to = blockTo(block);
  const indent = block.level * levelIndent;
  // The name stands where the block can be seen; one that is covered throughout tells its name in the tooltip only.
  const seen = block.stretches.find(({ verdict }) => verdict !== 'hidden');
  const shownFrom = seen?.fromMinute ?? from;
  const isShort = to - shownFrom < 120;
  const times = { from: timeOf(from), to: timeOf(to) };
  const notes = [
    ...new Set(
      block.stretches.flatMap(({ verdict, by }) =>
        verdict === 'hidden' ? [t('coveredBy', { by })] : verdict === 'empty' ? [t('emptyList')] : [],
      ),
    ),
  ];
  const label = [t('block', { name: entry.name, ...times }), ...notes].join('; ');
  return (
    <Tooltip label={`${entry.name} · ${sayTiming(entry, currentLanguage(), t)}${notes.map((note) => ` · ${note}`).join('')}`}>
      <button
        type="button"
        className={classes.block}
        data-band={entry.band}
        aria-label={label}
        style={{
          top: top(from) + 1,
          height: Math.max(10, top(to - from) - 2),
          left: `calc(${indent}px + ${block.lane / block.lanes} * (100% - ${indent}px) + 2px)`,
          width: `calc((100% - ${indent}px) / ${block.lanes} - 4px)`,
          zIndex: 1 + block.level,
        }}
        onClick={() => openDialog({ kind: 'edit-entry', stored, preset: {} })}
      >
        {block.stretches.map((stretch) => (
          <span
            key={stretch.fromMinute}
            className={classes.stretch}
            data-verdict={stretch.verdict}
            style={{ top: top(stretch.fromMinute - from), height: top(stretch.toMinute - stretch.fromMinute) }}
          />
        ))}
        {seen !== undefined && to - shownFrom >= 30 && (
          <span
            className={classes.words}
            data-short={isShort || undefined}
            style={{ paddingTop: top(shownFrom - from) + 3, height: top(to - from) - 2 }}
          >
            <strong>{entry.name}</strong>
            {!isShort && (
              <small className="tabular">
                {times.from}–{times.to}
              </small>
            )}
          </span>
        )}
      </button>
    </Tooltip>
  );
}

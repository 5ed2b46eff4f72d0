// One sentence for each reason behind a program, in both languages.
import type { WhyStep } from '../schedule/why.ts';
import { fillSentence } from './sentence.ts';

type Reason = Exclude<WhyStep['reason'], null>;
type Verdict = Exclude<WhyStep['verdict'], 'outside'>;

const verdicts: Record<'vi' | 'en', Record<Verdict, string>> = {
  vi: {
    plays: '“{name}” đang phát.',
    hidden: '“{name}” bị “{by}” che vì mục đó được ưu tiên hơn.',
    off: '“{name}” đang tắt.',
    empty: '“{name}” không phát được vì danh sách phát của nó trống hoặc không còn.',
    default: 'Không có lịch nào đang phát nên màn hình phát danh sách mặc định “{name}”.',
    nothing: 'Màn hình “{name}” chưa có danh sách phát mặc định.',
  },
  en: {
    plays: '“{name}” plays.',
    hidden: '“{name}” is hidden by “{by}”, which ranks higher.',
    off: '“{name}” is switched off.',
    empty: '“{name}” cannot play: its playlist is empty or missing.',
    default: 'Nothing is scheduled now, so the default playlist “{name}” plays.',
    nothing: 'The screen “{name}” has no default playlist.',
  },
};

const reasons: Record<'vi' | 'en', Record<Reason, string>> = {
  vi: {
    'before-start': '“{name}” chưa đến ngày bắt đầu.',
    'after-end': '“{name}” đã qua ngày kết thúc.',
    weekday: '“{name}” không phát vào thứ này trong tuần.',
    time: '“{name}” nằm ngoài khung giờ phát.',
    'other-screen': '“{name}” dành cho màn hình khác.',
  },
  en: {
    'before-start': '“{name}” has not reached its first day.',
    'after-end': '“{name}” is past its last day.',
    weekday: '“{name}” does not play on this weekday.',
    time: '“{name}” is outside its hours.',
    'other-screen': '“{name}” is for another screen.',
  },
};

export function whySentence(step: WhyStep, language: 'vi' | 'en'): string {
  const template = step.verdict === 'outside' ? reasons[language][step.reason ?? 'time'] : verdicts[language][step.verdict];
  return fillSentence(template, { name: step.name, by: step.by ?? '' });
}

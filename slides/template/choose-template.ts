// All templates, and the one that a slogan gets when nobody chose.
import type { DesignKind } from '../model/design.ts';
import { bannerTemplates, boardTemplates } from './banner-templates.ts';
import { posterTemplates } from './poster-templates.ts';
import { slideTemplates } from './slide-templates.ts';
import type { Template } from './template.ts';

export const templates: readonly Template[] = [...slideTemplates, ...posterTemplates, ...bannerTemplates, ...boardTemplates];

const festive = /chúc mừng|chào mừng|kỷ niệm|mừng xuân|năm mới|congratulations|welcome|happy|greetings|anniversary/i;
const notice = /\d{1,2}[:h]\d{2}|giờ làm việc|thông báo|hồ sơ|thủ tục|opening hours|office hours|notice|please/i;

/** Solemn frame for greetings, a card for notices, the quiet look for the rest: one campaign then looks like one campaign. */
export function chooseTemplate(kind: DesignKind, slogan: string): Template {
  const id = { slide: slideLook(slogan), poster: posterLook(slogan), banner: bannerLook(slogan), board: 'board-plain' }[kind];
  return findTemplate(id, kind);
}

/** The template of that id if it suits the kind, otherwise the kind's first one. */
export function findTemplate(id: string, kind: DesignKind): Template {
  const ofKind = templates.filter((template) => template.kind === kind);
  const found = ofKind.find((template) => template.id === id) ?? ofKind[0];
  if (found === undefined) throw new Error(`no template for ${kind}`);
  return found;
}

function slideLook(slogan: string): string {
  if (festive.test(slogan)) return 'slide-frame';
  if (notice.test(slogan)) return 'slide-card';
  return slogan.length <= 40 ? 'slide-waves' : 'slide-arcs';
}

function posterLook(slogan: string): string {
  if (festive.test(slogan)) return 'poster-frame';
  return notice.test(slogan) ? 'poster-arcs' : 'poster-waves';
}

function bannerLook(slogan: string): string {
  if (festive.test(slogan)) return 'banner-waves';
  return 'banner-lines';
}

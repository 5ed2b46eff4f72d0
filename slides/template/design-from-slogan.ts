// One slogan becomes one design of a kind: the template's look, in the theme's colours, at the kind's size.
import type { Design, DesignKind } from '../model/design.ts';
import { type CampaignId, designId, type NewId } from '../model/id.ts';
import type { Language } from '../model/settings.ts';
import type { Theme } from '../model/theme.ts';
import { formatOfPage, type PrintFormat } from '../print/formats.ts';
import { chooseTemplate, findTemplate } from './choose-template.ts';
import { composeOnPage } from './compose-on-page.ts';
import { defaultPages } from './template.ts';

type Form = Pick<PrintFormat, 'page' | 'finishing' | 'lowerHidden'>;

type SloganDesign = {
  slogan: string;
  kind: DesignKind;
  theme: Theme;
  unitName: string;
  campaignId: CampaignId | null;
  newId: NewId;
  nowMs: number;
  /** The size and its finishing; without it the kind's own size, finished as is usual for that. */
  format?: Form;
  /** Chosen by the slogan's shape when absent. */
  templateId?: string;
  /** Of the element names; Vietnamese when absent. */
  language?: Language;
};

const elementNames = {
  vi: { slogan: 'Khẩu hiệu', unit: 'Tên đơn vị', logo: 'Biểu trưng', ornament: 'Hoạ tiết', ground: 'Nền' },
  en: { slogan: 'Slogan', unit: 'Unit name', logo: 'Logo', ornament: 'Ornament', ground: 'Ground' },
} as const;

export function designFromSlogan(wanted: SloganDesign): Design {
  const { kind, theme, nowMs } = wanted;
  const slogan = tidySlogan(wanted.slogan);
  const template = wanted.templateId === undefined ? chooseTemplate(kind, slogan) : findTemplate(wanted.templateId, kind);
  const { page, finishing, lowerHidden } = wanted.format ?? usualForm(kind);
  const id = designId.parse(wanted.newId());
  return {
    id,
    name: shorten(slogan.replaceAll('\n', ' '), 120),
    kind,
    page,
    background: template.background,
    elements: composeOnPage(template, page, lowerHidden, wanted.newId, {
      // A full stop at the end of a banner or poster reads as a typing error.
      slogan: kind === 'slide' ? slogan : slogan.replace(/(?<!\.)\.$/, ''),
      unitName: wanted.unitName.trim(),
      logoMediaId: theme.logoMediaId,
      headingFont: theme.headingFont,
      bodyFont: theme.bodyFont,
      names: elementNames[wanted.language ?? 'vi'],
    }),
    themeId: theme.id,
    campaignId: wanted.campaignId,
    slogan: wanted.slogan,
    templateId: template.id,
    finishing,
    acceptedRemarks: [],
    approval: null,
    createdAtMs: nowMs,
    updatedAtMs: nowMs,
  };
}

function usualForm(kind: DesignKind): Form {
  const page = defaultPages[kind];
  return formatOfPage(page) ?? { page, finishing: null, lowerHidden: 0 };
}

/** Without the quotation marks around it and without stray spaces; line breaks that somebody typed are kept. */
function tidySlogan(text: string): string {
  const lines = text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim());
  const whole = lines.join('\n').trim();
  const unquoted = /^[“"«](?<inner>[^“”"«»]+)[”"»]$/.exec(whole)?.groups?.inner?.trim();
  return unquoted || whole || '…';
}

function shorten(text: string, limit: number): string {
  const characters = [...text];
  return characters.length <= limit
    ? text
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

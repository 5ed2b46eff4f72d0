// Another look for a design that was made from a slogan: the same page, finishing and words, composed anew.
import type { DesignId } from '../../../../slides/model/id.ts';
import { formatOfPage } from '../../../../slides/print/formats.ts';
import { templates } from '../../../../slides/template/choose-template.ts';
import { designFromSlogan } from '../../../../slides/template/design-from-slogan.ts';
import { call } from '../../../shared/api.ts';
import { getDocument, saveOrAsk } from '../../data/documents.tsx';
import { newId } from '../../data/new-id.ts';
import { currentLanguage } from '../../i18n.ts';

/** The look after its own, in the order of the templates; nothing for a design without a slogan. */
export async function takeNextLook(id: DesignId): Promise<void> {
  const { document, revision } = await getDocument('designs', id);
  if (document.slogan === null) return;
  const { document: theme } = await getDocument('themes', document.themeId);
  const settings = await call('settings.get', {});
  const campaign = document.campaignId === null ? null : await getDocument('campaigns', document.campaignId);
  const looks = templates.filter(({ kind }) => kind === document.kind);
  const next = looks[(looks.findIndex((look) => look.id === document.templateId) + 1) % looks.length];
  if (next === undefined) throw new Error(`no look for ${document.kind}`);
  const composed = designFromSlogan({
    slogan: document.slogan,
    kind: document.kind,
    theme,
    unitName: campaign?.document.issuingUnit || settings.document.officeName,
    campaignId: document.campaignId,
    newId,
    nowMs: Date.now(),
    templateId: next.id,
    language: currentLanguage(),
    format: {
      page: document.page,
      finishing: document.finishing,
      lowerHidden: formatOfPage(document.page)?.lowerHidden ?? 0,
    },
  });
  const { background, elements, templateId } = composed;
  await saveOrAsk('designs', { ...document, background, elements, templateId, updatedAtMs: Date.now() }, revision);
}

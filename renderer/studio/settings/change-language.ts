// The office's language is the studio's: changing it saves the setting, and the words follow.
import type { Language } from '../../../slides/model/settings.ts';
import { getDocument, saveOrAsk } from '../data/documents.tsx';
import { switchLanguage } from '../i18n.ts';

export async function changeLanguage(language: Language): Promise<void> {
  await switchLanguage(language);
  const { document, revision } = await getDocument('settings', 'office');
  await saveOrAsk('settings', { ...document, language }, revision);
}

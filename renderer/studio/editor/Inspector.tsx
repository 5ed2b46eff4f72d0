// The panel on the right: the properties of what is selected, or of the page when nothing is.
import { useTranslation } from 'react-i18next';
import { AppearanceSection } from './AppearanceSection.tsx';
import { ArrangeSection } from './ArrangeSection.tsx';
import { describeKind } from './describe-element.ts';
import { useSelectedElements } from './editor-context.ts';
import classes from './Inspector.module.css';
import { LockButtons } from './LockButtons.tsx';
import { PageInspector } from './PageInspector.tsx';
import { PictureSection } from './PictureSection.tsx';
import { PlaceSection } from './PlaceSection.tsx';
import { ShapeSection } from './ShapeSection.tsx';
import { TextSection } from './TextSection.tsx';

export function Inspector() {
  const { t } = useTranslation('editor');
  const selected = useSelectedElements();
  const [first] = selected;
  if (first === undefined) return <PageInspector />;
  const isOne = selected.length === 1;
  const texts = selected.filter((element) => element.kind === 'text');
  return (
    <section className={classes.inspector} aria-label={t('inspector')}>
      <h2 className={classes.title}>
        {isOne ? t(describeKind(first)) : t('selectedCount', { count: selected.length })}
        <LockButtons elements={selected} />
      </h2>
      {texts.length === selected.length && texts[0] && <TextSection key={texts[0].id} element={texts[0]} />}
      {isOne && first.kind === 'picture' && <PictureSection key={first.id} element={first} />}
      {first.kind !== 'text' && first.kind !== 'picture' && first.kind !== 'group' && (
        <ShapeSection key={first.id} element={first} />
      )}
      <PlaceSection element={isOne ? first : null} />
      <AppearanceSection key={`appearance ${first.id}`} element={first} />
      <ArrangeSection elements={selected} />
    </section>
  );
}

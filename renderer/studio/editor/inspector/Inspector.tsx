// The panel on the right: the properties of what is selected, or of the page when nothing is.
import { useTranslation } from 'react-i18next';
import { TextRemarks } from '../../checks/EditorRemarks.tsx';
import { useSelectedElements } from '../editor-context.ts';
import { AppearanceSection } from './AppearanceSection.tsx';
import { ArrangeSection } from './ArrangeSection.tsx';
import { describeKind } from './describe-element.ts';
import classes from './Inspector.module.css';
import { LegibilitySection } from './LegibilitySection.tsx';
import { LockButtons } from './LockButtons.tsx';
import { PageInspector } from './PageInspector.tsx';
import { PictureSection } from './PictureSection.tsx';
import { PlaceSection } from './PlaceSection.tsx';
import { isShape, ShapeSection } from './ShapeSection.tsx';
import { TextSection } from './TextSection.tsx';

export function Inspector() {
  const { t } = useTranslation('editor');
  const selected = useSelectedElements();
  const [first] = selected;
  if (first === undefined) return <PageInspector />;
  const isOne = selected.length === 1;
  const texts = selected.filter((element) => element.kind === 'text');
  const shapes = selected.filter(isShape);
  const isOneSort = texts.length === selected.length || shapes.length === selected.length;
  const key = selected.map(({ id }) => id).join();
  return (
    <section className={classes.inspector} aria-label={t('inspector')}>
      <h2 className={classes.title}>
        {isOne ? t(describeKind(first)) : t('selectedCount', { count: selected.length })}
        <LockButtons elements={selected} />
      </h2>
      {texts.length > 0 && <TextRemarks elements={texts} />}
      {texts.length > 0 && <TextSection key={`text ${key}`} elements={texts} heading={isOneSort ? null : t('text')} />}
      {isOne && first.kind === 'picture' && <PictureSection key={first.id} element={first} />}
      {shapes.length > 0 && <ShapeSection key={`shape ${key}`} elements={shapes} heading={isOneSort ? null : t('shapes')} />}
      {isOne && first.kind === 'text' && <LegibilitySection elementId={first.id} />}
      <PlaceSection element={isOne ? first : null} />
      <AppearanceSection key={`appearance ${key}`} elements={selected} />
      <ArrangeSection elements={selected} />
    </section>
  );
}

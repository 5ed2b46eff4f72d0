// A picture: how it fits its box, which part is used, rounded corners, another file, and what it shows in words.
import { Button, FileButton, SegmentedControl, TextInput } from '@mantine/core';
import { IconCrop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PropertiesOf } from '../../../../slides/design/element-patch.ts';
import type { PictureElement } from '../../../../slides/model/element.ts';
import { attempt } from '../../shell/notices.tsx';
import { useDesign, useEditor, useEditorState } from '../editor-context.ts';
import { pictureTypes } from '../ToolStrip.tsx';
import { importPicture } from '../use-add-pictures.ts';
import classes from './Inspector.module.css';
import { NumberField } from './NumberField.tsx';

const leastShare = 0.02;

export function PictureSection({ element }: { element: PictureElement }) {
  const { t } = useTranslation('editor');
  const { store, acts } = useEditor();
  const { unit } = useDesign().page;
  const isCropping = useEditorState((state) => state.croppingId === element.id);
  const set = (change: Partial<PropertiesOf<'picture'>>, gesture?: string): void =>
    acts.update({ of: 'picture', set: change }, gesture);
  const { crop } = element;
  const right = crop.x + crop.width;
  const bottom = crop.y + crop.height;
  const replace = async (file: File | null): Promise<void> => {
    if (file === null) return;
    const media = await importPicture(file);
    const whole = { x: 0, y: 0, width: 1, height: 1 };
    store.run({ kind: 'element.update', ids: [element.id], patch: { of: 'picture', set: { mediaId: media.id, crop: whole } } });
  };
  const edge = (label: string, share: number, most: number, change: (share: number) => Partial<typeof crop>) => (
    <NumberField
      label={label}
      unit="%"
      min={0}
      max={Math.max(0, most - leastShare) * 100}
      digits={1}
      value={share * 100}
      onChange={(percent, by) => set({ crop: { ...crop, ...change(percent / 100) } }, by)}
    />
  );
  return (
    <div className={classes.section}>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('pictureFit')}
        value={element.fit}
        data={[
          { value: 'cover', label: t('pictureCover') },
          { value: 'contain', label: t('pictureContain') },
          { value: 'stretch', label: t('pictureStretch') },
        ]}
        onChange={(fit) => set({ fit })}
      />
      <Button
        variant={isCropping ? 'filled' : 'default'}
        size="xs"
        leftSection={<IconCrop size={16} />}
        aria-pressed={isCropping}
        onClick={() => store.cropPicture(isCropping ? null : element.id)}
      >
        {t(isCropping ? 'cropDone' : 'cropOnCanvas')}
      </Button>
      <div className={classes.pair}>
        {edge(t('cropLeft'), crop.x, right, (x) => ({ x, width: right - x }))}
        {edge(t('cropRight'), 1 - right, 1 - crop.x, (share) => ({ width: 1 - share - crop.x }))}
        {edge(t('cropTop'), crop.y, bottom, (y) => ({ y, height: bottom - y }))}
        {edge(t('cropBottom'), 1 - bottom, 1 - crop.y, (share) => ({ height: 1 - share - crop.y }))}
      </div>
      <NumberField
        label={t('cornerRadius')}
        unit={unit}
        min={0}
        value={element.cornerRadius}
        onChange={(cornerRadius, by) => set({ cornerRadius }, by)}
      />
      <TextInput
        key={element.alt}
        size="xs"
        label={t('pictureAlt')}
        placeholder={t('pictureAltHint')}
        maxLength={1000}
        defaultValue={element.alt}
        onBlur={(event) => set({ alt: event.currentTarget.value.normalize('NFC') })}
      />
      <FileButton accept={pictureTypes} onChange={(file) => attempt(() => replace(file))}>
        {(props) => (
          <Button variant="default" size="xs" {...props}>
            {t('replacePicture')}
          </Button>
        )}
      </FileButton>
    </div>
  );
}

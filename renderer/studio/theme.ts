// The Mantine side of the studio's look; theme.css holds the colours that follow light and dark.
import {
  ActionIcon,
  Button,
  Chip,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  Popover,
  Tooltip,
  type VariantColorsResolver,
} from '@mantine/core';

const vermilion: MantineColorsTuple = [
  '#fdefea',
  '#f9dcd3',
  '#f2b8a7',
  '#ec9279',
  '#e67252',
  '#e05b38',
  '#d1472a',
  '#bd3418',
  '#a22c14',
  '#862410',
];

const stone: MantineColorsTuple = [
  '#f8f6f2',
  '#f0ede7',
  '#e1dcd3',
  '#cfc9be',
  '#b3aca0',
  '#8d867b',
  '#686158',
  '#4d4740',
  '#35302b',
  '#25211c',
];

const night: MantineColorsTuple = [
  '#ede8e0',
  '#c4bcb1',
  '#a79f94',
  '#7d756b',
  '#4a453f',
  '#36322d',
  '#211e1b',
  '#1c1917',
  '#181614',
  '#12100f',
];

const moss: MantineColorsTuple = [
  '#eff6f0',
  '#e0ecdf',
  '#c2dac6',
  '#9dc4a5',
  '#77ab84',
  '#579069',
  '#407a54',
  '#2f6b45',
  '#255839',
  '#1a442b',
];

const ochre: MantineColorsTuple = [
  '#fbf3e3',
  '#f8edd8',
  '#efd8ac',
  '#e5bf7a',
  '#d9a54b',
  '#c78d2b',
  '#ad7414',
  '#8a5200',
  '#704300',
  '#573400',
];

/** Mantine's own names for what theme.css defines, in both schemes. */
export const panoVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--pano-surface)',
    '--mantine-color-text': 'var(--pano-ink)',
    '--mantine-color-dimmed': 'var(--pano-muted)',
    '--mantine-color-placeholder': 'var(--pano-muted)',
    '--mantine-color-default': 'var(--pano-surface)',
    '--mantine-color-default-color': 'var(--pano-ink)',
    '--mantine-color-default-border': 'var(--pano-line-firm)',
    '--mantine-color-default-hover': 'var(--pano-ground)',
    '--mantine-color-disabled': 'var(--pano-sunken)',
    '--mantine-color-disabled-color': 'var(--pano-muted)',
    '--mantine-color-anchor': 'var(--pano-accent)',
    '--mantine-color-error': 'var(--pano-accent)',
  };
  return { variables: {}, light: both, dark: both };
};

/** The primary act is filled vermilion in both schemes; everything else stays quiet. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if (input.variant === 'subtle' && (input.color === undefined || input.color === 'gray')) {
    return { ...colors, color: 'var(--pano-ink)', hover: 'var(--pano-sunken)', hoverColor: 'var(--pano-ink)' };
  }
  if (input.variant === 'light' && (input.color === undefined || input.color === 'vermilion')) {
    return { ...colors, background: 'var(--pano-accent-soft)', color: 'var(--pano-accent)', hover: 'var(--pano-accent-soft)' };
  }
  return colors;
};

/** What is clicked is at least this large (WCAG 2.2, 2.5.8); Mantine's smallest buttons are 22 px. */
const leastTarget = '24px';

export const studioTheme = createTheme({
  fontFamily: '"Be Vietnam Pro", sans-serif',
  // Keys and codes are words of the interface here, not program text.
  fontFamilyMonospace: '"Be Vietnam Pro", sans-serif',
  headings: { fontFamily: '"Be Vietnam Pro", sans-serif', fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'md',
  colors: { vermilion, gray: stone, dark: night, green: moss, yellow: ochre },
  primaryColor: 'vermilion',
  primaryShade: { light: 7, dark: 7 },
  focusRing: 'auto',
  cursorType: 'pointer',
  variantColorResolver,
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm' },
      styles: { root: { fontWeight: 500 } },
      vars: (_, { size }) => ({ root: size === 'compact-xs' ? { '--button-height': leastTarget } : {} }),
    }),
    ActionIcon: ActionIcon.extend({
      defaultProps: { variant: 'subtle', color: 'gray', size: 32 },
      vars: (_, { size }) => ({ root: size === 'sm' ? { '--ai-size': leastTarget } : {} }),
    }),
    Chip: Chip.extend({ vars: (_, { size }) => ({ root: size === 'xs' ? { '--chip-size': leastTarget } : {} }) }),
    Input: Input.extend({ defaultProps: { size: 'sm' } }),
    Modal: Modal.extend({
      defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45 }, padding: 'lg', radius: 'lg' },
      // Two lines of a long name need room for the marks between them.
      styles: { title: { fontWeight: 600, fontSize: 16, lineHeight: 1.45 } },
    }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', position: 'bottom-end', withinPortal: true } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: false } }),
  },
});

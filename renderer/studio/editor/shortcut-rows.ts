// The editor's keys as the sheet of shortcuts shows them: a word of the namespace 'editor', then the keys.
export const editorShortcuts = [
  ['keyTools', 'V T R O L P S I'],
  ['keyEditText', 'Enter'],
  ['keyFinishText', 'Esc'],
  ['keyCopyByDrag', 'Alt', 'keyDrag'],
  ['keyNoSnapping', 'Ctrl', 'keyDrag'],
  ['keyNudge', '← ↑ → ↓'],
  ['duplicate', 'Ctrl', 'D'],
  ['group', 'Ctrl', 'G'],
  ['ungroup', 'Ctrl', 'Shift', 'G'],
  ['keyOrder', 'Ctrl', '[ ]'],
  ['lock', 'Ctrl', 'L'],
  ['zoomFit', 'Ctrl', '0'],
  ['zoomActual', 'Ctrl', '1'],
  ['zoomSelection', 'Ctrl', '2'],
  ['keyPan', 'keySpace', 'keyDrag'],
  ['outside', 'W'],
] as const;

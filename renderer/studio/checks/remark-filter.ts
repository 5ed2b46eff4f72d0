// Whether the gallery shows only designs with remarks; the palette turns it on from anywhere.
import { create } from 'zustand';
import { goTo } from '../routes.ts';

export const useRemarkFilter = create<{ isOn: boolean }>(() => ({ isOn: false }));

export function checkAllDesigns(): void {
  useRemarkFilter.setState({ isOn: true });
  goTo('designs');
}

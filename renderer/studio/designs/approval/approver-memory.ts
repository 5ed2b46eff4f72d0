// Who approved last, kept in this browser: in most offices it is always the same person.
const key = 'pano.approver';
export const longestApprover = 120;

type Store = Pick<Storage, 'getItem' | 'setItem'>;

export function lastApprover(store: Store): string {
  return (store.getItem(key) ?? '').slice(0, longestApprover);
}

export function rememberApprover(store: Store, name: string): void {
  store.setItem(key, name);
}
